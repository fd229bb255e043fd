import type { AnswerPage } from '../../src/answers/list-answers.ts'
import { typed } from '../../src/platform/forms.ts'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'
import { FormActions, MarkdownArea, Select } from '../ui/field.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { AnswerArticle } from './answer.tsx'

export type DiscussionProps = {
  page: PageContext
  /** Address of what is discussed. */
  path: string
  answers: AnswerPage
  count: number
  state: FormState
  /** A thread has answers; a practice, a need and an event have comments. */
  as: 'answers' | 'comments'
  /** Set when the viewer asked: the answer that helped can be marked. */
  mayMark?: boolean
  helpedId?: string | null
  /** A closed discussion is read only. */
  closed?: boolean
}

/** The discussion under a thread, practice, need or event: answers in order, then a form or a way to sign in. */
export function Discussion(props: DiscussionProps) {
  const { page, path, answers, count, as, helpedId, mayMark, closed } = props
  const { t, paths } = page
  const none = as === 'answers' ? t.answers.none : t.answers.noComments
  const title = as === 'answers' ? t.answers.count(count) : t.answers.comments(count)
  return (
    <section class="section" id="answers" aria-labelledby="answers-title">
      <h2 id="answers-title">{count > 0 ? title : t.answers.discussion}</h2>
      {answers.earlier && (
        <p>
          <a href={`${path}#answers`}>{t.answers.earlier}</a>
        </p>
      )}
      {answers.answers.length === 0 && <p class="muted">{none}</p>}
      {answers.answers.map(answer => (
        <AnswerArticle page={page} path={path} answer={answer} helped={answer.id === helpedId} mayMark={mayMark} />
      ))}
      {answers.later && (
        <p>
          <a href={`${path}?from=${answers.later}#answers`}>{t.answers.later}</a>
        </p>
      )}
      {closed ? null : page.viewer ? (
        <AnswerForm {...props} />
      ) : (
        <p>
          <a href={paths.signIn(path)}>{t.answers.signIn}</a>
        </p>
      )}
    </section>
  )
}

function AnswerForm({ page, path, state, as }: DiscussionProps) {
  const { t, paths, language } = page
  const label = as === 'answers' ? t.answers.body : t.answers.commentBody
  return (
    <form
      method="post"
      action={`${paths.answers(path)}#answer-form`}
      id="answer-form"
      class="answer-form stack"
      novalidate
    >
      <h3>{as === 'answers' ? t.answers.write : t.answers.writeComment}</h3>
      <FormProblems t={t} state={state} labels={{ body: label, language: t.forms.language }} />
      <MarkdownArea
        name="body"
        label={label}
        hint={t.forms.clientDataRule}
        markdownHint={t.forms.markdownHint}
        value={typed(state.submitted, 'body')}
        error={problemOf(t, state, 'body')}
        maxlength={10_000}
        rows={6}
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
        <Button kind="primary">{as === 'answers' ? t.answers.publish : t.answers.publishComment}</Button>
      </FormActions>
    </form>
  )
}
