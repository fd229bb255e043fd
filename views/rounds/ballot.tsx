import { dayTimeText } from '../../src/i18n/dates.ts'
import { typed } from '../../src/platform/forms.ts'
import { needField } from '../../src/rounds/ballot-form.ts'
import type { LevelBallot } from '../../src/rounds/count-levels.ts'
import type { FoundRound, RoundNeed } from '../../src/rounds/find-round.ts'
import type { CastRefusal } from '../../src/rounds/policy.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState } from '../ui/problems.tsx'
import { BallotNeed } from './ballot-need.tsx'
import { savedText } from './ballot-state.tsx'
import { LevelMeanings } from './level-meanings.tsx'

type Props = {
  page: PageContext
  round: FoundRound
  voice: 'personal' | 'network'
  /** The needs in the order of this ballot. */
  needs: RoundNeed[]
  saved: LevelBallot | null
  /** Whom the ballot speaks for, in words. */
  castAs: string[]
  state: FormState
  refusal?: CastRefusal
}

/** The ballot of a level round: fifteen needs, a level each, one page, nothing chosen beforehand. */
export function BallotPage({ page, round, voice, needs, saved, castAs, state, refusal }: Props) {
  const { t, paths } = page
  const { rounds } = t
  const personal = voice === 'personal'
  const title = personal ? rounds.ballotTitle : rounds.networkBallotTitle(page.viewer?.networkName ?? '')
  const back = { href: paths.round(round.id), label: round.title }
  const labels = Object.fromEntries([['', rounds.ballotProblem], ...needs.map(n => [needField(n.number), n.name])])
  const chosen = (need: RoundNeed) =>
    state.submitted ? typed(state.submitted, needField(need.number)) : saved?.[need.number]
  return (
    <Layout page={page} title={`${title}: ${round.title}`} active="rounds" wide>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.rounds, label: rounds.title }, back]} />
        <h1>{title}</h1>
        <p class="lead">{rounds.ballotLead}</p>
      </div>
      <FormProblems t={t} state={state} labels={labels} />
      {refusal && (
        <Notice tone="warning" role="alert" focus>
          <p>{rounds.refusals[refusal]}</p>
        </Notice>
      )}
      <div class="stack stack--tight measure">
        {castAs.map((line, at) => (
          <p>{at === 0 ? <strong>{line}</strong> : line}</p>
        ))}
        <p>{rounds.partIsEnough}</p>
      </div>
      <LevelMeanings page={page} />
      <form method="post" action={personal ? paths.ballot(round.id) : paths.networkBallot(round.id)} novalidate>
        {needs.map(need => (
          <BallotNeed page={page} need={need} state={state} chosen={chosen(need)} saved={saved?.[need.number]} />
        ))}
        <div class="ballot-bar">
          <p>
            <strong>{saved ? savedText(page, saved, needs.length) : rounds.unsaved}</strong>
            {' · '}
            <span>{rounds.closes(dayTimeText(round.closesAt, page.language))}</span>
          </p>
          <div class="cluster">
            <Button icon="vote">{personal ? rounds.save : rounds.saveNetwork}</Button>
          </div>
        </div>
      </form>
    </Layout>
  )
}
