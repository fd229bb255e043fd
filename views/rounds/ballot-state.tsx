import { dayTimeText } from '../../src/i18n/dates.ts'
import { type Ballot, isBlankBallot } from '../../src/rounds/ballot.ts'
import type { Paper } from '../../src/rounds/find-paper.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { LinkButton } from '../ui/button.tsx'

type Props = { page: PageContext; round: FoundRound; paper: Paper }

/** Whether a ballot has been cast, how much of it, and the way to it. */
export function BallotState({ page, round, paper }: Props) {
  const { t, paths, language } = page
  const { rounds } = t
  const { voice, cast, draft } = paper
  const personal = voice === 'personal'
  const missing = personal ? rounds.youHaveNotVoted : rounds.networkNotVoted
  const first = personal ? rounds.vote : rounds.voteForNetwork
  const again = personal ? rounds.changeVote : rounds.changeNetworkVote
  return (
    <section class="stack stack--tight">
      <h2>{personal ? rounds.yourBallot : rounds.networkBallot}</h2>
      <p>
        <StatusBadge tone={cast ? 'open' : 'warning'} label={cast ? savedText(page, cast, round) : missing} />
      </p>
      {draft && <p>{rounds.plan.draftWaits}</p>}
      {cast && <p>{rounds.untilText(dayTimeText(round.closesAt, language))}</p>}
      {paper.castBefore && (
        <p>{rounds.lastCastBy(castByOf(page, paper), dayTimeText(paper.castBefore.castAt, language))}</p>
      )}
      <div class="cluster">
        <LinkButton
          href={personal ? paths.ballot(round.id) : paths.networkBallot(round.id)}
          kind={cast ? 'secondary' : 'primary'}
          icon="vote"
        >
          {cast ? again : first}
        </LinkButton>
        {personal && cast && (
          <LinkButton kind="quiet" href={paths.receipt(round.id)}>
            {rounds.paper.seeReceipt}
          </LinkButton>
        )}
      </div>
    </section>
  )
}

/** Who cast the network's ballot last, by name as long as they have one. */
export function castByOf({ names }: PageContext, { castBefore }: Paper): string {
  return castBefore ? (castBefore.castBy.name ?? names.roles[castBefore.castBy.roleId] ?? '') : ''
}

/** How much of a ballot is recorded: how many needs are ranked, or else how many have an answer. */
export function savedText({ t }: PageContext, ballot: Ballot, { asks, needs }: FoundRound): string {
  if (asks.priority && isBlankBallot(ballot)) return t.rounds.paper.blankSaved
  if (asks.priority) return t.rounds.paper.placed(ballot.ranking.flat().length, needs.length)
  const answered = new Set([...Object.keys(ballot.levels), ...Object.keys(ballot.timing)]).size
  return answered === needs.length ? t.rounds.savedAll(answered) : t.rounds.saved(answered, needs.length)
}
