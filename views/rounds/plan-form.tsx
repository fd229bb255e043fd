import { asset } from '../../src/assets.ts'
import type { NeedChoice } from '../../src/people/find-names.ts'
import { typed, typedList } from '../../src/platform/forms.ts'
import type { LevelRound } from '../../src/rounds/list-level-rounds.ts'
import { earlierLevel } from '../../src/rounds/round-form.ts'
import type { RoundDraft } from '../../src/rounds/round-plan.ts'
import type { Scope } from '../../src/rounds/round-state.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../ui/choices.tsx'
import { Conflict } from '../ui/conflict.tsx'
import { FormActions, MarkdownArea, Select, ShortField, TextArea, TextField } from '../ui/field.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { planDifferences } from './plan-differences.ts'
import { planLabels } from './plan-labels.ts'

export type PlanFormProps = {
  page: PageContext
  state: FormState
  /** For whom the viewer may open rounds. */
  scopes: readonly Scope[]
  /** The earlier rounds whose levels may choose the needs. */
  levelRounds: LevelRound[]
  needs: NeedChoice[]
  /** What is edited; a new one otherwise. */
  draft?: RoundDraft
}

/** Where a round is planned: what is asked, about what, of whom and when. It opens from the page of its draft. */
export function PlanFormPage(props: PlanFormProps) {
  const { page, state, draft } = props
  const { t, paths } = page
  const { plan, fields } = t.rounds
  const title = draft ? plan.editTitle : plan.newTitle
  const trail = [
    { href: paths.rounds, label: t.rounds.title },
    ...(draft ? [{ href: paths.roundDraft(draft.id), label: draft.title }] : []),
  ]
  const labels = planLabels(t)
  const action = draft ? paths.editRoundDraft(draft.id) : paths.rounds
  const field = fieldOf(props)
  const languages = (['fi', 'sv', 'en'] as const).map(value => ({ value, label: t.forms.languages[value] }))
  return (
    <Layout page={page} title={title} active="rounds">
      <link rel="stylesheet" href={asset('/css/ballot.css')} />
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={trail} />
        <h1>{title}</h1>
        <p class="lead">{plan.lead}</p>
      </div>
      {state.conflict && <Conflict page={page} differences={planDifferences(page, props, state.conflict.changed)} />}
      <form class="form plan-form" method="post" action={`${action}#problems`} novalidate>
        <FormProblems t={t} state={state} labels={labels} />
        <input type="hidden" name="token" value={typed(state.submitted, 'token')} />
        <input type="hidden" name="revision" value={typed(state.submitted, 'revision')} />
        <Asked {...props} />
        <Needs {...props} />
        <Whose {...props} />
        <TextField {...field('title')} hint={fields.titleHint} />
        <MarkdownArea {...field('body')} hint={fields.bodyHint} markdownHint={t.forms.markdownHint} />
        <RadioGroup {...field('language')} options={languages} inline />
        <div class="two-columns">
          <ShortField {...field('opens_day')} hint={fields.opensHint} />
          <ShortField {...field('opens_time')} hint={fields.timeHint} />
        </div>
        <div class="two-columns">
          <ShortField {...field('closes_day')} hint={fields.dayHint} />
          <ShortField {...field('closes_time')} hint={fields.timeHint} />
        </div>
        <FormActions>
          <Button>{plan.saveDraft}</Button>
          <LinkButton kind="quiet" href={draft ? paths.roundDraft(draft.id) : paths.rounds}>
            {t.forms.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </Layout>
  )
}

/** A field with its label, what stands in it and what is wrong with it. */
function fieldOf({ page, state }: PlanFormProps) {
  const labels = planLabels(page.t)
  return (name: keyof typeof labels) => ({
    ...{ name, id: name.replace('[]', ''), label: labels[name], required: true },
    ...{ value: typed(state.submitted, name), error: problemOf(page.t, state, name) },
  })
}

function Asked(props: PlanFormProps) {
  const { page, state } = props
  const { plan } = page.t.rounds
  const field = fieldOf(props)
  const options = (['level', 'priority', 'timing'] as const).map(value => ({
    ...{ value, label: plan.asked[value], hint: plan.askedHints[value] },
  }))
  return (
    <>
      <CheckboxGroup {...field('asks[]')} options={options} values={typedList(state.submitted, 'asks[]')} />
      <div class="plan-if plan-if--timing">
        <TextField {...field('timing_point')} required={false} hint={plan.timingPointHint} />
      </div>
    </>
  )
}

function Needs(props: PlanFormProps) {
  const { page, state, levelRounds, needs } = props
  const { plan } = page.t.rounds
  const field = fieldOf(props)
  const from = (['all', 'round', 'list'] as const)
    .filter(value => value !== 'round' || levelRounds.length > 0)
    .map(value => ({ value, label: plan.from[value] }))
  const levels = levelRounds.flatMap(({ id, title, language, counts }) =>
    (['all', 'near', 'own'] as const).map(level => ({
      ...{ value: earlierLevel(id, level), lang: language === page.language ? undefined : language },
      label: plan.levelOption(title, page.t.rounds.levels[level], counts[level]),
    })),
  )
  const numbered = needs.map(({ number, name }) => ({ value: String(number), label: `${number}. ${name}` }))
  return (
    <>
      <RadioGroup {...field('needs_from')} options={from} />
      {levels.length > 0 && (
        <div class="plan-if plan-if--round">
          <Select
            {...field('needs_level')}
            required={false}
            hint={plan.onlyIf(plan.from.round)}
            options={levels}
            placeholder={page.t.forms.choose}
          />
        </div>
      )}
      <div class="plan-if plan-if--list">
        <CheckboxGroup
          {...field('needs[]')}
          required={false}
          hint={plan.onlyIf(plan.from.list)}
          options={numbered}
          values={typedList(state.submitted, 'needs[]')}
          columns
        />
        <TextArea {...field('needs_because')} required={false} hint={plan.needsBecauseHint} rows={2} />
      </div>
    </>
  )
}

/** Whoever may open only one kind of round is not asked which. */
function Whose(props: PlanFormProps) {
  const { page, scopes } = props
  const { plan } = page.t.rounds
  const field = fieldOf(props)
  const options = scopes.map(value => ({ value, label: plan.scopes[value], hint: plan.scopeHints[value] }))
  return (
    <>
      {scopes.length > 1 ? (
        <RadioGroup {...field('scope')} options={options} />
      ) : (
        <p>{plan.ownScope(page.viewer?.networkName ?? '')}</p>
      )}
      <ShortField {...field('quorum_percent')} inputmode="numeric" hint={plan.quorumHint} />
    </>
  )
}
