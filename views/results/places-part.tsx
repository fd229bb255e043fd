import { numberText } from '../../src/i18n/dates.ts'
import { FigureTable } from './figure-table.tsx'
import { type ShownResults, voicesOf } from './voices.ts'
import { meanText, placeText, rangeText, shareText } from './words.ts'

/** The figures and the bars of the list, as a table of each voice. */
export function PlacesPart(shown: ShownResults) {
  const { page, round } = shown
  const { results } = page.t
  const { columns } = results
  const nameOf = new Map(round.needs.map(need => [need.number, need.name]))
  return (
    <>
      <p class="measure">{results.placesText}</p>
      {voicesOf(shown).map(({ label, count }) => (
        <FigureTable
          about={results.parts.places}
          caption={results.caption(label, count.ballots)}
          head={[
            ...[columns.need, columns.place, columns.wins, columns.mean, columns.median, columns.interval],
            ...[columns.topThree, columns.topFive, columns.ranked],
            ...count.needs.map((_, at) => results.place(at + 1, false)),
          ]}
          rows={count.ranked.map(need => [
            nameOf.get(need.need) ?? need.need,
            placeText(page, need),
            numberText(need.wins, page.language),
            meanText(page, need.meanRank),
            need.medianRank ?? '–',
            rangeText(page, need.interval),
            shareText(page, need.topThree),
            shareText(page, need.topFive),
            shareText(page, need.rankedBy / count.ballots),
            ...need.places,
          ])}
        />
      ))}
    </>
  )
}
