import { typed } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choices.tsx'
import { FormActions, MarkdownArea, ShortField, TextField } from '../ui/field.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'

/** Where the coordinator or the steering group opens a level round. */
export function NewRoundPage({ page, state }: { page: PageContext; state: FormState }) {
  const { t, paths } = page
  const { fields } = t.rounds
  const labels = {
    title: fields.title,
    body: fields.body,
    opens_day: fields.opensDay,
    opens_time: fields.opensTime,
    closes_day: fields.closesDay,
    closes_time: fields.closesTime,
    language: t.forms.language,
  }
  const field = (name: keyof typeof labels) => ({
    name,
    label: labels[name],
    value: typed(state.submitted, name),
    error: problemOf(t, state, name),
    required: true,
  })
  const languages = (['fi', 'sv', 'en'] as const).map(value => ({ value, label: t.forms.languages[value] }))
  return (
    <Layout page={page} title={t.rounds.newTitle} active="rounds">
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.rounds, label: t.rounds.title }]} />
        <h1>{t.rounds.newTitle}</h1>
        <p class="lead">{t.rounds.newLead}</p>
      </div>
      <form class="form" method="post" action={`${paths.rounds}#problems`} novalidate>
        <FormProblems t={t} state={state} labels={labels} />
        <input type="hidden" name="token" value={typed(state.submitted, 'token')} />
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
          <Button>{t.rounds.openRound}</Button>
          <LinkButton kind="quiet" href={paths.rounds}>
            {t.forms.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </Layout>
  )
}
