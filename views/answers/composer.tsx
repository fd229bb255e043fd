import { placeOf } from '../../src/paths.ts'
import { typed } from '../../src/platform/forms.ts'
import { DraftBar } from '../drafts/draft-bar.tsx'
import { DraftNotice } from '../drafts/draft-notice.tsx'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'
import { FormActions, MarkdownArea, Select } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import type { DiscussionKind } from './answer.tsx'

type Props = { page: PageContext; path: string; state: FormState; as: DiscussionKind; notice?: string }

/** The form an answer or a comment is written in. */
export function Composer({ page, path, state, as, notice }: Props) {
  const { t, paths, language } = page
  const label = as === 'answers' ? t.answers.body : t.answers.commentBody
  return (
    <section class="composer no-print" id="answer-form" aria-labelledby="answer-form-title">
      <h2 id="answer-form-title">{as === 'answers' ? t.answers.write : t.answers.writeComment}</h2>
      <DraftNotice page={page} state={state} />
      <form class="form" method="post" action={`${paths.answers(path)}#problems`} novalidate>
        <FormProblems t={t} state={state} labels={{ body: label, language: t.forms.language }} />
        <input type="hidden" name="token" value={typed(state.submitted, 'token')} />
        <input type="hidden" name="quotes" value={typed(state.submitted, 'quotes')} />
        {notice && <Notice tone="warning">{notice}</Notice>}
        <MarkdownArea
          name="body"
          label={label}
          hint={t.forms.clientDataRule}
          markdownHint={t.forms.markdownHint}
          value={typed(state.submitted, 'body')}
          error={problemOf(t, state, 'body')}
          rows={5}
          required
        />
        <Select
          name="language"
          label={t.forms.language}
          value={typed(state.submitted, 'language') || language}
          error={problemOf(t, state, 'language')}
          options={Object.entries(t.forms.languages).map(([value, text]) => ({ value, label: text }))}
          required
        />
        <FormActions>
          <Button>{as === 'answers' ? t.answers.publish : t.answers.publishComment}</Button>
          <DraftBar page={page} submitted={state.submitted} kind="answer" place={placeOf(path)} />
        </FormActions>
      </form>
    </section>
  )
}
