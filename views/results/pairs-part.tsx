import { placesOf } from '../../src/counting/order.ts'
import type { PriorityCount } from '../../src/results/priority-result.ts'
import { FigureTable } from './figure-table.tsx'
import { type ShownResults, voicesOf } from './voices.ts'
import { listText, nameIn } from './words.ts'

/** Who beat whom, and whether the wins go round in a circle. */
export function PairsPart(shown: ShownResults) {
  const { page, round } = shown
  const { results } = page.t
  const name = nameIn(page, round)
  const nameOf = new Map(round.needs.map(need => [need.number, need.name]))
  return (
    <>
      <p class="measure">{results.pairsText}</p>
      {voicesOf(shown).map(({ label, count }) => {
        const order = count.order.flat()
        const above = aboveIn(count)
        const against = winsAgainstOrder(count)
        const pairs = against.map(([i, j]) => results.beat(name(i), name(j), above(i, j), above(j, i)))
        return (
          <>
            <FigureTable
              about={results.parts.pairs}
              caption={results.caption(label, count.ballots)}
              head={[results.columns.need, ...order.map(need => <abbr title={nameOf.get(need)}>{need}</abbr>)]}
              rows={order.map(i => [
                `${i}. ${nameOf.get(i)}`,
                ...order.map(j => (i === j ? '' : above(i, j) > above(j, i) ? <b>{above(i, j)}</b> : above(i, j))),
              ])}
            />
            <p class="measure">{pairs.length > 0 ? results.cycle(listText(page, pairs, 6)) : results.noCycle}</p>
          </>
        )
      })}
    </>
  )
}

function aboveIn({ needs, pairwise }: PriorityCount) {
  const at = new Map(needs.map((need, index) => [need, index]))
  return (i: number, j: number) => pairwise[at.get(i) ?? 0]?.[at.get(j) ?? 0] ?? 0
}

/** Wins of a need over one that does not stand below it: there are some only when the wins go round in a circle. */
export function winsAgainstOrder(count: PriorityCount): [number, number][] {
  const above = aboveIn(count)
  const places = placesOf(count.order)
  const place = (need: number) => places.get(need) ?? 0
  return count.needs.flatMap(i =>
    count.needs.filter(j => place(i) >= place(j) && above(i, j) > above(j, i)).map((j): [number, number] => [i, j]),
  )
}
