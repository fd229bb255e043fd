import type { Answer, AnswerPage } from '../../src/answers/list-answers.ts'
import { queryText } from '../../src/paths.ts'
import type { Reading } from '../../src/visits/find-reading.ts'
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
  /** How far the viewer has read, where that is known. */
  reading?: Reading | null
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
  const { page, path, answers, reading, count, state, as, helpedId, mayMark, notice, closed } = props
  const { t, paths } = page
  const none = as === 'answers' ? t.answers.none : t.answers.noComments
  const title = as === 'answers' ? t.answers.count(count) : t.answers.comments(count)
  const step = (from: string | null, text: string) =>
    from === null ? undefined : { href: `${path}${queryText({ from })}#answers`, text }
  return (
    <div class="discussion section">
      <section id="answers" aria-labelledby="answers-title" tabindex={-1}>
        <h2 id="answers-title">{count > 0 ? title : t.answers.discussion}</h2>
        {reading?.first && (
          <p class="no-print">
            <a href={toFirst(props, reading.first.id)}>{t.visits.toFirst}</a>
          </p>
        )}
        {answers.answers.length === 0 && <p class="answers-none">{none}</p>}
        {answers.answers.map(answer => (
          <AnswerArticle
            page={page}
            path={path}
            answer={answer}
            as={as}
            helped={answer.id === helpedId}
            isNew={isNew(props, answer)}
            mayMark={mayMark}
            mayQuote={page.viewer !== null && !closed}
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

/** Somebody else's answer, given since the viewer read here last. */
function isNew({ page: { viewer }, reading }: DiscussionProps, { authorId, at }: Answer): boolean {
  return Boolean(viewer && reading && authorId !== viewer.id && at.getTime() > reading.newAfter)
}

/** The address of an answer, which may stand on a later page. */
function toFirst({ page: { paths }, path, answers }: DiscussionProps, id: string): string {
  return answers.answers.some(answer => answer.id === id) ? `#answer-${id}` : paths.answer(path, id)
}
