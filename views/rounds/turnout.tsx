import type { FoundRound } from '../../src/rounds/find-round.ts'
import type { Turnouts } from '../../src/rounds/list-turnouts.ts'
import type { PageContext } from '../page.ts'
import { TableScroll } from '../ui/table.tsx'
import { Speakers, type SpeakersOf } from './speakers.tsx'

type Props = {
  page: PageContext
  round: FoundRound
  turnouts: Turnouts | null
  speakers: SpeakersOf | null
  namesDeputies: boolean
}

/** How many have voted so far, which is all that shows of an open round. */
export function TurnoutSoFar({ page, round, turnouts, speakers, namesDeputies }: Props) {
  const { rounds } = page.t
  return (
    <section class="section">
      <h2>{rounds.turnout}</h2>
      <ul class="numbers">
        {round.scope !== 'own' && (
          <li>
            <strong>{round.people}</strong>
            <span>{rounds.peopleVoted}</span>
          </li>
        )}
        <li>
          <strong>{rounds.networksOf(round.networks, round.networkCount)}</strong>
          <span>{rounds.networksVoted}</span>
        </li>
      </ul>
      <p>{rounds.onlyTurnout}</p>
      {speakers && <Speakers page={page} speakers={speakers} namesDeputies={namesDeputies} />}
      {turnouts && turnouts.shown.length > 0 && <ByNetwork page={page} turnouts={turnouts} />}
    </section>
  )
}

function ByNetwork({ page, turnouts }: { page: PageContext; turnouts: Turnouts }) {
  const { t, names } = page
  const { plan, network } = t.rounds
  return (
    <details class="fold">
      <summary>{plan.byNetwork}</summary>
      <p>{plan.byNetworkText(turnouts.hidden)}</p>
      <TableScroll label={plan.byNetwork}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{network}</th>
              <th scope="col">{plan.voted}</th>
            </tr>
          </thead>
          <tbody>
            {turnouts.shown.map(({ networkId, voted, eligible }) => (
              <tr>
                <th scope="row">{names.networks[networkId] ?? networkId}</th>
                <td>{plan.votedOf(voted, eligible)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  )
}
