import { type Ballot, isBlankBallot } from '../../src/rounds/ballot.ts'
import { placesOf } from '../../src/rounds/ballot-places.ts'
import type { FoundRound, RoundNeed } from '../../src/rounds/find-round.ts'
import type { PageContext } from '../page.ts'
import { TableScroll } from '../ui/table.tsx'

type Props = { page: PageContext; round: FoundRound; ballot: Ballot; label: string }

/** What a ballot says, in words. */
export function BallotWords({ page, round, ballot, label }: Props) {
  const { rounds } = page.t
  const words = rounds.paper
  if (isBlankBallot(ballot)) return <p>{words.blankCast}</p>
  return (
    <>
      {round.asks.priority && <Order page={page} round={round} ballot={ballot} />}
      <Answers page={page} round={round} ballot={ballot} label={label} />
    </>
  )
}

/** The levels and timings, of the needs that have any. */
function Answers({ page, round, ballot, label }: Props) {
  const { rounds } = page.t
  const words = rounds.paper
  const rows = round.needs.map(need => ({ ...need, ...answersIn(page, ballot, need) }))
  const answered = rows.filter(({ level, timing }) => level || timing)
  const rest = rows.filter(({ level, timing }) => !level && !timing)
  const asked = [round.asks.level && words.level, round.asks.timing && words.timing].filter(Boolean)
  if (asked.length === 0) return null
  if (answered.length === 0)
    return (
      <p>
        {asked.join(' · ')}: {words.noAnswer}
      </p>
    )
  return (
    <>
      <TableScroll label={label}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{rounds.need}</th>
              {round.asks.level && <th scope="col">{words.level}</th>}
              {round.asks.timing && <th scope="col">{words.timing}</th>}
            </tr>
          </thead>
          <tbody>
            {answered.map(({ name, level, timing }) => (
              <tr>
                <th scope="row">{name}</th>
                {round.asks.level && <td>{level ? <strong>{level}</strong> : words.noAnswer}</td>}
                {round.asks.timing && <td>{timing ? <strong>{timing}</strong> : words.noAnswer}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {rest.length > 0 && <p>{words.unanswered(rest.map(need => need.name).join(', '))}</p>}
    </>
  )
}

function Order({ page, round, ballot }: Omit<Props, 'label'>) {
  const words = page.t.rounds.paper
  const nameOf = new Map(round.needs.map(need => [need.number, need.name]))
  const placed = placesOf(ballot.ranking)
  const rest = round.needs.filter(need => !placed.some(each => each.need === need.number))
  if (placed.length === 0) return <p>{words.partBlank}</p>
  return (
    <>
      <ol class="rank-list">
        {placed.map(({ need, place, tied }) => (
          <li>
            <span class="rank-place">{placeText(page, place, tied)}</span> {nameOf.get(need)}
          </li>
        ))}
      </ol>
      {rest.length > 0 && (
        <p>
          {words.unranked(rest.length)}: {rest.map(need => need.name).join(', ')}. {words.unrankedMeans}
        </p>
      )}
    </>
  )
}

export function placeText({ t }: PageContext, place: number, tied: boolean): string {
  return tied ? t.rounds.paper.sharedPlace(place) : t.rounds.paper.place(place)
}

/** The level and the timing a ballot gives a need, in words; undefined when it gives none. */
export function answersIn({ t }: PageContext, ballot: Ballot, need: RoundNeed): { level?: string; timing?: string } {
  const level = ballot.levels[need.number]
  const timing = ballot.timing[need.number]
  return { level: level && t.rounds.levels[level], timing: timing && t.rounds.paper.timings[timing] }
}
