import type { Ballot } from '../../src/rounds/ballot.ts'
import { FigureTable } from './figure-table.tsx'
import type { ShownResults } from './voices.ts'

/** Every network's own ballot, a public act. */
export function BallotsPart({ page, round, results }: ShownResults) {
  const { t, names } = page
  const known = Object.keys(names.networks).filter(id => results.ballots[id])
  const gone = Object.keys(results.ballots).filter(id => !known.includes(id))
  const cast = [...known, ...gone].map(id => ({
    name: names.networks[id] ?? id,
    ballot: results.ballots[id] as Ballot,
  }))
  const missing = Object.entries(names.networks).filter(
    ([id]) => !results.ballots[id] && (round.networkId === null || id === round.networkId),
  )
  const head = [t.rounds.network, ...round.needs.map(need => <abbr title={need.name}>{need.number}</abbr>)]
  const shortTiming = { before: t.results.columns.before, after: t.results.columns.after, none: t.results.columns.none }
  return (
    <>
      <p class="measure">{t.results.ballotsText}</p>
      {round.asks.priority && (
        <FigureTable
          about={t.results.parts.ballots}
          caption={t.results.parts.ballots}
          head={head}
          rows={cast.map(({ name, ballot }) => {
            const places = placesOn(ballot)
            const isBlank = ballot.ranking.length === 0
            const label = isBlank ? `${name} (${t.results.blank})` : name
            return [label, ...round.needs.map(need => places.get(need.number) ?? '–')]
          })}
        />
      )}
      {round.asks.timing && (
        <FigureTable
          about={t.results.parts.ballots}
          caption={t.results.ballotsTiming}
          head={head}
          rows={cast.map(({ name, ballot }) => [
            name,
            ...round.needs.map(need => {
              const choice = ballot.timing[String(need.number)]
              return choice ? shortTiming[choice] : '–'
            }),
          ])}
        />
      )}
      {missing.length > 0 && (
        <p class="entry-note measure">{t.rounds.networksWithout(missing.map(([, name]) => name).join(', '))}</p>
      )}
    </>
  )
}

/** The place a ballot gave each need it ranked, counted as in competitions: 1, 2, 2, 4. */
function placesOn({ ranking }: Ballot): Map<number, number> {
  const places = new Map<number, number>()
  for (const group of ranking) {
    const place = places.size + 1
    for (const need of group) places.set(need, place)
  }
  return places
}
