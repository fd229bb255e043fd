import { typed } from '../../src/platform/forms.ts'
import type { Review } from '../../src/reviews/find-review.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button } from '../ui/button.tsx'
import { Conflict } from '../ui/conflict.tsx'
import { FormActions, TextArea } from '../ui/field.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'

type Props = { page: PageContext; review: Review; state: FormState }

/** The group's own notes on a round. */
export function NotesFormPage({ page, review, state }: Props) {
  const { t, paths } = page
  const { round } = review
  const { notesTitle, notesHint } = t.reviews
  const { conflict } = state
  const differences = (conflict?.changed ?? []).map(({ before, after }) => ({
    ...{ label: notesTitle, before: before.join('\n'), after: after.join('\n'), lang: round.language },
  }))
  return (
    <Layout page={page} title={notesTitle}>
      <div class="page-head">
        <Breadcrumbs
          label={t.ui.breadcrumbs}
          items={[
            { href: paths.reviews, label: page.names.terms.steering_group ?? t.reviews.title },
            { href: paths.review(round.id), label: round.title },
          ]}
        />
        <h1>{notesTitle}</h1>
      </div>
      <form method="post" action={`${paths.reviewNotes(round.id)}#problems`} class="form section" novalidate>
        <FormProblems t={t} state={state} labels={{ notes: notesTitle }} />
        {conflict && <Conflict page={page} differences={differences} savedAt={conflict.savedAt} />}
        <input type="hidden" name="revision" value={typed(state.submitted, 'revision')} />
        <TextArea
          name="notes"
          label={notesTitle}
          hint={`${notesHint} ${t.forms.clientDataRule}`}
          value={typed(state.submitted, 'notes')}
          error={problemOf(t, state, 'notes')}
          rows={12}
          lang={round.language}
        />
        <FormActions>
          <Button>{t.reviews.saveNotes}</Button>
          <a href={paths.review(round.id)}>{t.reviews.back}</a>
        </FormActions>
      </form>
    </Layout>
  )
}
