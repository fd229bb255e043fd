import { typed } from '../../src/platform/forms.ts'
import type { Review, ReviewedNeed } from '../../src/reviews/find-review.ts'
import { statuses } from '../../src/reviews/outcomes.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choices.tsx'
import { FormActions, Select, ShortField, TextArea, TextField } from '../ui/field.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { outcomeText } from './decision-words.ts'

type Props = { page: PageContext; review: Review; need: ReviewedNeed; state: FormState }

/** How the work on a decision goes, told by those who do it or follow it. */
export function FollowUpFormPage({ page, review, need, state }: Props) {
  const { t, paths, language } = page
  const { followUpTitle, followUpFields: labels, followUpHints: hints } = t.reviews
  const { round } = review
  const { number, name } = need.wording
  const back = `${paths.review(round.id)}#need-${number}`
  const field = (key: string) => ({ name: key, value: typed(state.submitted, key), error: problemOf(t, state, key) })
  return (
    <Layout page={page} title={followUpTitle}>
      <div class="page-head">
        <Breadcrumbs
          label={t.ui.breadcrumbs}
          items={[
            { href: paths.decisions(), label: t.reviews.board },
            { href: back, label: round.title },
          ]}
        />
        <h1>{followUpTitle}</h1>
        <p class="lead">
          {t.needs.name(number, name)} · {outcomeText(page, need.decision)}
        </p>
      </div>
      <form method="post" action={`${paths.followUp(round.id, number)}#problems`} class="form section" novalidate>
        <FormProblems t={t} state={state} labels={labelsOf(page)} />
        <input type="hidden" name="token" value={typed(state.submitted, 'token')} />
        <ShortField {...field('day')} label={labels.day} hint={t.reviews.hints.day} autocomplete="off" required />
        <TextArea {...field('body')} label={labels.body} hint={t.forms.clientDataRule} rows={5} required />
        <TextField
          {...field('link')}
          label={labels.link}
          optionalLabel={t.forms.optional}
          hint={hints.link}
          inputmode="url"
        />
        <RadioGroup
          {...field('status')}
          label={labels.status}
          options={statuses.map(value => ({ value, label: t.reviews.statuses[value] }))}
          required
        />
        <ShortField {...field('review_on')} label={labels.reviewOn} hint={hints.reviewOn} autocomplete="off" />
        <Select
          {...field('language')}
          value={typed(state.submitted, 'language') || language}
          label={t.forms.language}
          options={Object.entries(t.forms.languages).map(([value, label]) => ({ value, label }))}
          required
        />
        <FormActions>
          <Button>{t.reviews.saveFollowUp}</Button>
          <a href={back}>{t.forms.cancel}</a>
        </FormActions>
      </form>
    </Layout>
  )
}

function labelsOf({ t }: PageContext): Record<string, string> {
  const { day, body, link, status, reviewOn } = t.reviews.followUpFields
  return { day, body, link, status, review_on: reviewOn, language: t.forms.language }
}
