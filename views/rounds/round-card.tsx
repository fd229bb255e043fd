import type { OpenRound } from '../../src/rounds/list-open-rounds.ts'
import type { Round } from '../../src/rounds/round-state.ts'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { RoundStatus, roundTimeText } from './round-status.tsx'

/** A round under way in a list, with what the reader has yet to do. */
export function OpenRoundCard({ page, round }: { page: PageContext; round: OpenRound }) {
  const { rounds } = page.t
  const { voted, networkVoted, people, networks, networkCount } = round
  const open = round.state === 'open'
  return (
    <RoundCard page={page} round={round}>
      {open && (
        <p class="card-meta">
          {round.scope !== 'own' && <span>{rounds.turnoutSoFar(people, networks, networkCount)}</span>}
          {voted !== null && <Done done={voted} yes={rounds.youVoted} no={rounds.youHaveNotVoted} />}
          {networkVoted !== null && <Done done={networkVoted} yes={rounds.networkVoted} no={rounds.networkNotVoted} />}
        </p>
      )}
    </RoundCard>
  )
}

type CardProps = { page: PageContext; round: Round; children?: unknown }

/** A round in a list; a closed one leads to its results. */
export function RoundCard({ page, round, children }: CardProps) {
  const { paths } = page
  const href = round.state === 'closed' ? paths.results(round.id) : paths.round(round.id)
  return (
    <li class="card">
      <div class="card-signs">
        <RoundStatus page={page} state={round.state} />
      </div>
      <h3 class="card-title" lang={round.language}>
        <a href={href}>{round.title}</a>
      </h3>
      <p class="card-summary">{roundTimeText(page, round)}</p>
      {children}
    </li>
  )
}

function Done({ done, yes, no }: { done: boolean; yes: string; no: string }) {
  return <StatusBadge tone={done ? 'open' : 'warning'} label={done ? yes : no} />
}
