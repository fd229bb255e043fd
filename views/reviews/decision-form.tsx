import { asset } from '../../src/assets.ts'
import { typed } from '../../src/platform/forms.ts'
import type { Review, ReviewedNeed } from '../../src/reviews/find-review.ts'
import { outcomes } from '../../src/reviews/outcomes.ts'
import { levels } from '../../src/rounds/count-levels.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choices.tsx'
import { Conflict } from '../ui/conflict.tsx'
import { FormActions, Select, ShortField, TextArea, TextField } from '../ui/field.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { decisionDifferences } from './decision-differences.ts'
import { votedText } from './decision-words.ts'

type Props = { page: PageContext; review: Review; need: ReviewedNeed; networkIds: string[]; state: FormState }

/** What the group decides on a need. */
export function DecisionFormPage(props: Props) {
  const { page, review, need, state } = props
  const { t, paths } = page
  const { round } = review
  const { wording, voted } = need
  const { fields } = t.reviews
  const anchor = `${paths.review(round.id)}#need-${wording.number}`
  return (
    <Layout page={page} title={t.reviews.decisionTitle}>
      <link rel="stylesheet" href={asset('/css/reviews.css')} />
      <div class="page-head">
        <Breadcrumbs
          label={t.ui.breadcrumbs}
          items={[
            { href: paths.reviews, label: page.names.terms.steering_group ?? t.reviews.title },
            { href: anchor, label: round.title },
          ]}
        />
        <h1>{t.needs.name(wording.number, wording.name)}</h1>
        <p class="lead">{t.reviews.votedHere(votedText(page, voted))}</p>
        {wording.description && <p>{wording.description}</p>}
      </div>
      <form
        method="post"
        action={`${paths.decision(round.id, wording.number)}#problems`}
        class="form section"
        novalidate
      >
        <FormProblems t={t} state={state} labels={labelsOf(page)} />
        {state.conflict && (
          <Conflict
            page={page}
            differences={decisionDifferences(page, state.conflict.changed, labelsOf(page), round.language)}
            savedAt={state.conflict.savedAt}
          />
        )}
        <input type="hidden" name="revision" value={typed(state.submitted, 'revision')} />
        <OutcomeFields page={page} state={state} lang={round.language} />
        <WorkFields {...props} />
        <PlaceFields {...props} />
        <TextArea
          {...field(props, 'note')}
          label={fields.note}
          optionalLabel={t.forms.optional}
          hint={t.reviews.hints.note}
          rows={3}
          lang={round.language}
        />
        <FormActions>
          <Button>{t.reviews.save}</Button>
          <a href={anchor}>{t.reviews.back}</a>
        </FormActions>
      </form>
    </Layout>
  )
}

type Part = Pick<Props, 'page' | 'state'>

const field = ({ page, state }: Part, name: string) => ({
  ...{ name, value: typed(state.submitted, name), error: problemOf(page.t, state, name) },
})

function OutcomeFields({ page, state, lang }: Part & { lang: string }) {
  const { t } = page
  const { fields, hints } = t.reviews
  const shown = [
    { value: '', label: fields.undecided },
    ...outcomes.map(value => ({ value, label: t.reviews.outcomes[value] })),
  ]
  return (
    <>
      <RadioGroup {...field({ page, state }, 'outcome')} label={fields.outcome} options={shown} required />
      <div class="returned-only">
        <RadioGroup
          {...field({ page, state }, 'level')}
          label={fields.level}
          options={levels.map(value => ({ value, label: t.rounds.levels[value] }))}
        />
      </div>
      <TextArea
        {...field({ page, state }, 'reason')}
        label={fields.reason}
        hint={hints.reason}
        rows={4}
        lang={lang}
        required
      />
    </>
  )
}

function WorkFields({ page, state, networkIds }: Props) {
  const { t, names } = page
  const { fields, hints } = t.reviews
  const day = { hint: hints.day, autocomplete: 'off' }
  return (
    <>
      <p class="field-hint">{hints.taken}</p>
      <Select
        {...field({ page, state }, 'owner_network')}
        label={fields.ownerNetwork}
        hint={hints.ownerNetwork}
        placeholder={t.reviews.noNetwork}
        options={networkIds.map(value => ({ value, label: names.networks[value] ?? value }))}
      />
      <TextField
        {...field({ page, state }, 'owner_body')}
        label={fields.ownerBody}
        hint={hints.ownerBody}
        autocomplete="off"
      />
      <div class="event-when-row">
        <ShortField {...field({ page, state }, 'starts_on')} {...day} label={fields.startsOn} />
        <ShortField {...field({ page, state }, 'review_on')} {...day} label={fields.reviewOn} />
      </div>
    </>
  )
}

function PlaceFields({ page, state, review }: Props) {
  const { t } = page
  const { fields, hints, placeShort } = t.reviews
  return (
    <>
      <Select
        {...field({ page, state }, 'place')}
        label={fields.place}
        hint={hints.place}
        placeholder={t.reviews.asVoted}
        options={review.needs.map((_, at) => ({ value: String(at + 1), label: placeShort(at + 1, false) }))}
      />
      <TextArea
        {...field({ page, state }, 'departure')}
        label={fields.departure}
        optionalLabel={t.forms.optional}
        hint={hints.departure}
        rows={3}
        lang={review.round.language}
      />
    </>
  )
}

function labelsOf({ t }: PageContext): Record<string, string> {
  const { fields } = t.reviews
  return {
    ...{ outcome: fields.outcome, level: fields.level, reason: fields.reason, owner_network: fields.ownerNetwork },
    ...{ owner_body: fields.ownerBody, starts_on: fields.startsOn, review_on: fields.reviewOn, place: fields.place },
    ...{ departure: fields.departure, note: fields.note },
  }
}
