import type { FoundRound } from '../../src/rounds/find-round.ts'
import type { CastRefusal } from '../../src/rounds/policy.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { roundTimeText } from './round-status.tsx'

type Props = { page: PageContext; round: FoundRound; refusal: CastRefusal }

/** Instead of a ballot that nobody can cast now. */
export function RefusedBallotPage({ page, round, refusal }: Props) {
  const { t, paths } = page
  return (
    <Layout page={page} title={t.rounds.refusedTitle} active="rounds">
      <h1>{t.rounds.refusedTitle}</h1>
      <p class="lead">{t.rounds.refusals[refusal]}</p>
      <p>
        <strong lang={round.language}>{round.title}</strong> · {roundTimeText(page, round)}
      </p>
      <div class="cluster">
        <LinkButton href={paths.round(round.id)} kind="secondary">
          {t.rounds.toRound}
        </LinkButton>
        {round.state === 'closed' && <LinkButton href={paths.results(round.id)}>{t.rounds.seeResults}</LinkButton>}
      </div>
    </Layout>
  )
}
