import { NeedRow } from './need-row.tsx'
import type { ShownResults } from './voices.ts'
import { voicesOf } from './voices.ts'

/** The needs in the order that decides, tier by tier, each with what both voices say of it. */
export function OrderList(shown: ShownResults & { open: readonly string[] }) {
  const { results: words } = shown.page.t
  const voices = voicesOf(shown)
  const [first, second] = voices
  if (!first) return null
  const { tiers, ranked, needs } = first.count
  const isTiered = tiers.length > 1
  return (
    <section class="section">
      <h2>{words.orderTitle}</h2>
      <p class="measure">{words.intervalRule}</p>
      <details class="fold measure" open={shown.open.length > 1}>
        <summary>{words.readTitle}</summary>
        <p>{words.orderHint(needs.length - 1, needs.length - 1)}</p>
        {isTiered && <p>{words.tierHint}</p>}
      </details>
      {tiers.map((tier, at) => (
        <section class="tier">
          {isTiered && (
            <h3>
              {at === 0 ? words.tierTop : words.tier(at + 1)}{' '}
              <span class="entry-note">{words.tierNeeds(tier.length)}</span>
            </h3>
          )}
          <ol class="order">
            {tier.map(number => {
              const need = ranked.find(each => each.need === number)
              return need && <NeedRow {...{ shown, need, first, second }} />
            })}
          </ol>
        </section>
      ))}
    </section>
  )
}
