import { levelHeadline } from '../rounds/level-headline.ts'
import { TurnoutNotice } from '../rounds/turnout-notice.tsx'
import { Firmness } from './firmness.tsx'
import { Lead } from './lead.tsx'
import { NeighbourhoodChoice } from './neighbourhood-choice.tsx'
import { OrderList } from './order-list.tsx'
import type { ShownResults } from './voices.ts'

/** The order and how firm it is, to be read in a minute. */
export function PriorityResult(shown: ShownResults & { open: readonly string[] }) {
  const { page, round, results } = shown
  return (
    <>
      <NeighbourhoodChoice {...shown} />
      <div class="stack stack--tight">
        <Lead {...shown} />
        {round.asks.level && <p class="measure">{levelHeadline(results, page.t.rounds)}</p>}
      </div>
      <TurnoutNotice page={page} results={results} />
      <Firmness {...shown} />
      <OrderList {...shown} />
    </>
  )
}
