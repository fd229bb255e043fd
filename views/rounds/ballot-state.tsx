import { dayTimeText } from '../../src/i18n/dates.ts'
import type { LevelBallot } from '../../src/rounds/count-levels.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { LinkButton } from '../ui/button.tsx'

type Props = { page: PageContext; round: FoundRound; choices: LevelBallot | null; voice: 'personal' | 'network' }

/** Whether a ballot has been cast, how much of it, and the way to it. */
export function BallotState({ page, round, choices, voice }: Props) {
  const { t, paths, language } = page
  const { rounds } = t
  const personal = voice === 'personal'
  const missing = personal ? rounds.youHaveNotVoted : rounds.networkNotVoted
  const first = personal ? rounds.vote : rounds.voteForNetwork
  const again = personal ? rounds.changeVote : rounds.changeNetworkVote
  return (
    <section class="stack stack--tight">
      <h2>{personal ? rounds.yourBallot : rounds.networkBallot}</h2>
      <p>
        <StatusBadge
          tone={choices ? 'open' : 'warning'}
          label={choices ? savedText(page, choices, round.needs.length) : missing}
        />
      </p>
      {choices && <p>{rounds.untilText(dayTimeText(round.closesAt, language))}</p>}
      <p>
        <LinkButton
          href={personal ? paths.ballot(round.id) : paths.networkBallot(round.id)}
          kind={choices ? 'secondary' : 'primary'}
          icon="vote"
        >
          {choices ? again : first}
        </LinkButton>
      </p>
    </section>
  )
}

/** How many needs have an answer recorded. */
export function savedText({ t }: PageContext, choices: LevelBallot, of: number): string {
  const chosen = Object.keys(choices).length
  return chosen === of ? t.rounds.savedAll(of) : t.rounds.saved(chosen, of)
}
