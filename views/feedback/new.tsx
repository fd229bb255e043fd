import { daysToAnswer } from '../../src/feedback/policy.ts'
import { feedbackSubjects } from '../../src/feedback/subjects.ts'
import { typed } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choices.tsx'
import { FormActions, TextArea, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'

type Props = { page: PageContext; state: FormState; refusal?: 'too_often' }

/** Where anybody tells those who keep the service what is wrong, or right. */
export function NewFeedbackPage({ page, state, refusal }: Props) {
  const { t, paths } = page
  const words = t.feedback
  const { fields } = words
  const labels = { subject: fields.subject, body: fields.body, page: fields.page, email: fields.email }
  const field = (name: keyof typeof labels) => ({
    name,
    label: labels[name],
    value: typed(state.submitted, name),
    error: problemOf(t, state, name),
  })
  const options = feedbackSubjects.map(value => ({
    value,
    label: words.subjects[value],
    hint: words.subjectHints[value],
  }))
  return (
    <Layout page={page} title={words.newTitle}>
      <div class="page-head">
        <h1>{words.newTitle}</h1>
        <p class="lead">{words.newLead(daysToAnswer)}</p>
      </div>
      {refusal && (
        <Notice tone="warning" role="alert" focus>
          <p>{words.refusals[refusal]}</p>
        </Notice>
      )}
      <form method="post" action={`${paths.newFeedback()}#problems`} class="form" novalidate>
        <FormProblems t={t} state={state} labels={labels} />
        <input type="hidden" name="token" value={typed(state.submitted, 'token')} />
        <RadioGroup {...field('subject')} options={options} required />
        <TextArea {...field('body')} hint={`${fields.bodyHint} ${t.forms.clientDataRule}`} rows={6} required />
        <TextField {...field('page')} hint={fields.pageHint} autocomplete="off" optionalLabel={t.forms.optional} />
        <TextField
          {...field('email')}
          type="email"
          hint={fields.emailHint}
          autocomplete="email"
          optionalLabel={t.forms.optional}
        />
        <FormActions>
          <Button>{words.send}</Button>
        </FormActions>
      </form>
    </Layout>
  )
}
