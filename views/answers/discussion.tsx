import type { AnswerPage } from '../../src/answers/list-answers.ts'
import { queryText } from '../../src/paths.ts'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { Pager } from '../ui/pager.tsx'
import type { FormState } from '../ui/problems.tsx'
import { AnswerArticle, type DiscussionKind } from './answer.tsx'
import { Composer } from './composer.tsx'

export type DiscussionProps = {
  page: PageContext
  /** Address of what is discussed. */
  path: string
  answers: AnswerPage
  count: number
  state: FormState
  as: DiscussionKind
  /** Set when the viewer asked: the answer that helped can be marked. */
  mayMark?: boolean
  helpedId?: string | null
  /** What a writer has to know before writing here. */
  notice?: string
  /** A closed discussion is read only. */
  closed?: boolean
}

/** The discussion under a thread, practice, need or event: answers in order, then a form or a way to sign in. */
export function Discussion(props: DiscussionProps) {
  const { page, path, answers, count, state, as, helpedId, mayMark, notice, closed } = props
  const { t, paths } = page
  const none = as === 'answers' ? t.answers.none : t.answers.noComments
  const title = as === 'answers' ? t.answers.count(count) : t.answers.comments(count)
  const step = (from: string | null, text: string) =>
    from === null ? undefined : { href: `${path}${queryText({ from })}#answers`, text }
  return (
    <div class="discussion section">
      <section id="answers" aria-labelledby="answers-title" tabindex={-1}>
        <h2 id="answers-title">{count > 0 ? title : t.answers.discussion}</h2>
        {answers.answers.length === 0 && <p class="answers-none">{none}</p>}
        {answers.answers.map(answer => (
          <AnswerArticle
            page={page}
            path={path}
            answer={answer}
            as={as}
            helped={answer.id === helpedId}
            mayMark={mayMark}
          />
        ))}
        <Pager
          label={t.answers.pages}
          newer={step(answers.earlier, t.answers.earlier)}
          older={step(answers.later, t.answers.later)}
        />
      </section>
      {closed ? null : page.viewer ? (
        <Composer page={page} path={path} state={state} as={as} notice={notice} />
      ) : (
        <p class="no-print">
          <LinkButton kind="secondary" icon="reply" href={paths.signIn(path)}>
            {t.answers.signIn}
          </LinkButton>
        </p>
      )}
    </div>
  )
}
