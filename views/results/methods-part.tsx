import { numberText, percentText } from '../../src/i18n/dates.ts'
import { methodNames } from '../../src/results/priority-result.ts'
import { FigureTable } from './figure-table.tsx'
import { type ShownResults, voicesOf } from './voices.ts'
import { rangeText } from './words.ts'

/** The place of every need by every method, and how unanimous the ballots are. */
export function MethodsPart(shown: ShownResults) {
  const { page, round } = shown
  const { results } = page.t
  const nameOf = new Map(round.needs.map(need => [need.number, need.name]))
  return (
    <>
      <p class="measure">{results.methodsText}</p>
      {voicesOf(shown).map(({ label, count }) => (
        <>
          <FigureTable
            about={results.parts.methods}
            caption={results.caption(label, count.ballots)}
            head={[results.columns.need, ...methodNames.map(method => results.methods[method])]}
            rows={count.order
              .flat()
              .map(need => [
                nameOf.get(need) ?? need,
                ...methodNames.map(method => rangeText(page, count.placesBy[method][String(need)] ?? null)),
              ])}
            foot={[
              results.likeness,
              ...methodNames.map(method => {
                const likeness = count.likeness[method]
                return likeness === null ? '–' : numberText(likeness, page.language, 2)
              }),
            ]}
          />
          {(count.kemenyOrders ?? 0) > 1 && <p>{results.kemenyOrders(label, count.kemenyOrders ?? 0)}</p>}
          {count.agreement !== null && (
            <p class="measure">
              {results.agreement(label, percentText(count.agreement, page.language))}{' '}
              {count.kendallW !== null && results.kendallW(numberText(count.kendallW, page.language, 2))}
            </p>
          )}
        </>
      ))}
    </>
  )
}
