import type { PageContext } from './page.ts'
import { Icon } from './ui/icon.tsx'

type Props = { page: PageContext; viewer: NonNullable<PageContext['viewer']> }

/** Who is signed in, what waits for them, and the pages that are theirs alone. */
export function AccountMenu({ page, viewer }: Props) {
  const { t, links } = page
  const { waiting = 0, waitingAtDesk = 0 } = viewer
  const all = waiting + waitingAtDesk
  const told = waitingAtDesk === 0 ? t.layout.waiting(waiting) : t.layout.waitingAll(all)
  const own = [
    { href: links.account, label: t.layout.account },
    { href: page.paths.drafts, label: t.drafts.title },
    ...(links.desk ? [{ href: links.desk, label: t.layout.desk }] : []),
    ...(links.steering ? [{ href: links.steering, label: page.names.terms.steering_group ?? t.layout.steering }] : []),
  ]
  return (
    <details class="menu account" data-menu>
      <summary>
        <span class="avatar" aria-hidden="true">
          {initials(viewer.name)}
        </span>
        <span class="sr-only">{t.layout.accountMenu}</span>
        <span class="account-name">{viewer.name}</span>
        {all > 0 ? (
          <span class="count">
            <span aria-hidden="true">{all}</span>
            <span class="sr-only">{told}</span>
          </span>
        ) : null}
        <Icon name="chevron" />
      </summary>
      <div class="menu-panel">
        <p class="account-who">
          <strong>{viewer.name}</strong>
          <span>{viewer.roleName}</span>
          <span>{viewer.networkName}</span>
        </p>
        <ul>
          {all > 0 ? (
            <li>
              <a href={links.home}>{told}</a>
            </li>
          ) : null}
          {own.map(link => (
            <li>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
        <form method="post" action={links.signOut}>
          <button type="submit">{t.layout.signOut}</button>
        </form>
      </div>
    </details>
  )
}

function initials(name: string) {
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map(word => word?.[0] ?? '').join('')
}
