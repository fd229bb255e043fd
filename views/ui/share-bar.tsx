export type ShareKey = 'own' | 'near' | 'all' | 'none'
export type SharePart = { key: ShareKey; label: string; share: number; text: string }

/**
 * A whole divided into parts. The steps differ in lightness, so they survive grey print; `describe` says the same in
 * words for those who do not see the bar.
 */
export function ShareBar({ title, parts, describe }: { title: string; parts: SharePart[]; describe: string }) {
  let before = 0
  return (
    <svg class="share-bar" role="img" width="100%" height="28">
      <title>{`${title}: ${describe}`}</title>
      {parts.map(part => {
        const x = before
        before += part.share
        return part.share > 0 ? (
          <rect class={`share share--${part.key}`} x={percent(x)} width={percent(part.share)} height="28" />
        ) : null
      })}
    </svg>
  )
}

/** What the steps of the bars mean; once per page above them, or under one bar with each part's `text`. */
export function ShareLegend({ parts }: { parts: Array<{ key: ShareKey; label: string; text?: string }> }) {
  return (
    <ul class="share-legend">
      {parts.map(part => (
        <li>
          <svg class="share-swatch" width="16" height="16" aria-hidden="true">
            <rect class={`share share--${part.key}`} width="16" height="16" />
          </svg>
          {part.label}
          {part.text ? <strong>{part.text}</strong> : null}
        </li>
      ))}
    </ul>
  )
}

function percent(share: number) {
  return `${Math.round(share * 1000) / 10}%`
}
