import { numberText } from '../../src/i18n/dates.ts'
import { options2023, unnamedNeed2023 } from '../../src/results/ranking-2023.ts'
import { FigureTable } from './figure-table.tsx'
import { barsText } from './need-row.tsx'
import { PlaceBars } from './place-bars.tsx'
import { type ShownResults, voicesOf } from './voices.ts'
import { placeText } from './words.ts'

/** A need whose place in 2023 is known. */
export type Past = { need: number; rank: number }

/** What is known of 2023, and nothing else: the places of two needs, and the distribution of one that is not named. */
export function PastPart({ past, ...shown }: ShownResults & { past: Past[] }) {
  const { page, round } = shown
  const { results } = page.t
  const { places, mean, median, sum } = unnamedNeed2023
  const voices = voicesOf(shown)
  const known = past.filter(({ need }) => round.needs.some(({ number }) => number === need))
  return (
    <>
      <p class="measure">{results.pastText}</p>
      {known.length === 0 ? (
        <p>{results.pastNone}</p>
      ) : (
        <FigureTable
          about={results.parts.past}
          caption={results.pastPlaces}
          head={[
            ...[results.columns.need, results.past2023(options2023)],
            ...voices.map(({ label }) => results.pastNow(label, round.needs.length)),
          ]}
          rows={known.map(({ need, rank }) => [
            round.needs.find(({ number }) => number === need)?.name ?? '',
            results.place(rank, false),
            ...voices.map(({ count }) => {
              const ranked = count.ranked.find(each => each.need === need)
              return ranked ? placeText(page, ranked) : '–'
            }),
          ])}
        />
      )}
      <h3>{results.pastOne}</h3>
      <p class="measure">{results.pastOneText(sum, numberText(mean, page.language, 2), median)}</p>
      <PlaceBars
        title={results.pastTitle}
        describe={barsText(page, places)}
        counts={places}
        most={Math.max(...places)}
        wide
      />
      <FigureTable
        about={results.parts.past}
        caption={results.pastTitle}
        head={[results.pastPlace, ...places.map((_, at) => results.place(at + 1, false))]}
        rows={[[results.pastCount, ...places]]}
      />
    </>
  )
}
