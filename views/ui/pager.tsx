import { Icon } from './icon.tsx'

type Step = { href: string; text: string }

/** Nothing when there is neither a newer nor an older page. */
export function Pager({ label, newer, older }: { label: string; newer?: Step; older?: Step }) {
  if (!newer && !older) return null
  return (
    <nav class="pager" aria-label={label}>
      {newer ? (
        <a class="pager-newer" href={newer.href} rel="prev">
          <Icon name="arrow-left" />
          {newer.text}
        </a>
      ) : null}
      {older ? (
        <a class="pager-older" href={older.href} rel="next">
          {older.text}
          <Icon name="arrow-right" />
        </a>
      ) : null}
    </nav>
  )
}
