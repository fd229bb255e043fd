import { asset } from '../../src/assets.ts'
import { typed } from '../../src/platform/forms.ts'
import type { Ballot } from '../../src/rounds/ballot.ts'
import { needField, rankField, timingField } from '../../src/rounds/ballot-form.ts'
import type { Paper } from '../../src/rounds/find-paper.ts'
import type { FoundRound, RoundNeed } from '../../src/rounds/find-round.ts'
import type { CastRefusal } from '../../src/rounds/policy.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState } from '../ui/problems.tsx'
import type { Answers } from './ballot-answers.tsx'
import { BallotBar } from './ballot-bar.tsx'
import { BallotGuide } from './ballot-guide.tsx'
import { BallotNeed, RankedNeed } from './ballot-need.tsx'
import { LevelMeanings } from './level-meanings.tsx'

export type PaperProps = {
  page: PageContext
  round: FoundRound
  paper: Paper
  /** The needs in the order of this ballot. */
  needs: RoundNeed[]
}

type Props = PaperProps & {
  /** Whom the ballot speaks for, in words. */
  castAs: string[]
  state: FormState
  refusal?: CastRefusal
  done?: 'draft' | 'discarded'
}

/** A ballot: each need with what is asked of it, on one page, nothing chosen beforehand. */
export function BallotPage({ page, round, paper, needs, castAs, state, refusal, done }: Props) {
  const { t, paths } = page
  const { rounds } = t
  const { priority, level } = round.asks
  const title = ballotTitle(page, round, paper)
  const back = { href: paths.round(round.id), label: round.title }
  const answers = answersOf(paper.draft ?? paper.cast, state)
  const Need = priority ? RankedNeed : BallotNeed
  const shown = named(page, state, round)
  return (
    <Layout page={page} title={`${title}: ${round.title}`} active="rounds" wide>
      <link rel="stylesheet" href={asset('/css/ballot.css')} />
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.rounds, label: rounds.title }, back]} />
        <h1>{title}</h1>
        <p class="lead">{leadOf(page, round)}</p>
      </div>
      <FormProblems t={t} state={shown.state} labels={shown.labels} />
      {refusal && (
        <Notice tone="warning" role="alert" focus>
          <p>{rounds.refusals[refusal]}</p>
        </Notice>
      )}
      {done === 'draft' && (
        <Notice tone="success" role="status" title={rounds.paper.draftSaved} focus>
          <p>{rounds.paper.draftIs}</p>
        </Notice>
      )}
      {done === 'discarded' && (
        <Notice tone="success" role="status" focus>
          <p>{rounds.paper.draftDiscarded}</p>
        </Notice>
      )}
      <BallotGuide page={page} round={round} paper={paper} castAs={castAs} done={done} />
      {level && !priority && <LevelMeanings page={page} />}
      <form
        method="post"
        id="ballot"
        action={paper.voice === 'personal' ? paths.ballot(round.id) : paths.networkBallot(round.id)}
        data-ranking={priority ? '' : undefined}
        novalidate
      >
        {needs.map(need => (
          <Need page={page} round={round} need={need} state={shown.state} answers={answers} />
        ))}
        <BallotBar page={page} round={round} paper={paper} />
      </form>
      {priority && <script type="module" src={asset('/js/ballot.js')} />}
    </Layout>
  )
}

export function ballotTitle({ t, viewer }: PageContext, { asks }: FoundRound, { voice }: Paper): string {
  if (voice === 'network') return t.rounds.networkBallotTitle(viewer?.networkName ?? '')
  return asks.priority ? t.rounds.paper.rankTitle : t.rounds.ballotTitle
}

function leadOf({ t }: PageContext, { asks, timingPoint }: FoundRound): string {
  if (asks.priority) return t.rounds.paper.rankQuestion
  if (asks.level && asks.timing) return t.rounds.paper.levelAndTiming
  return asks.timing ? t.rounds.paper.timingLead(timingPoint) : t.rounds.ballotLead
}

function answersOf(kept: Ballot | null, { submitted }: FormState): Answers {
  const fields = new Map<string, string>()
  for (const [need, level] of Object.entries(kept?.levels ?? {})) fields.set(needField(Number(need)), level)
  for (const [need, timing] of Object.entries(kept?.timing ?? {})) fields.set(timingField(Number(need)), timing)
  kept?.ranking.forEach((group, at) => {
    for (const need of group) fields.set(rankField(need), String(at + 1))
  })
  const of = (field: string) => fields.get(field)
  return { kept: of, now: submitted ? field => typed(submitted, field) : of }
}

/** Problems with what they are about: fields of no need of this ballot are told together, and lead to the whole form. */
function named(
  { t }: PageContext,
  state: FormState,
  { needs, asks }: FoundRound,
): { state: FormState; labels: Labels } {
  const asked = [asks.level && needField, asks.priority && rankField, asks.timing && timingField].filter(
    each => each !== false,
  )
  const fields = needs.flatMap(({ number, name }) => asked.map(fieldOf => [fieldOf(number), name] as const))
  const labels: Labels = Object.fromEntries(fields)
  const strange = state.issues?.filter(({ field }) => !labels[field]) ?? []
  if (strange.length === 0) return { state, labels }
  const known = state.issues?.filter(({ field }) => labels[field]) ?? []
  const whole = strange.slice(0, 1).map(issue => ({ ...issue, field: 'ballot' }))
  const told = strange.map(({ field }) => field).join(', ')
  return {
    state: { ...state, issues: [...known, ...whole] },
    labels: { ...labels, ballot: t.rounds.paper.unknownFields(told) },
  }
}

type Labels = Record<string, string>
