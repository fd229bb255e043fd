import type { Answer } from '../../src/answers/list-answers.ts'
import { queryText } from '../../src/paths.ts'
import { EraseLink, PostLinks } from '../moderation/post-links.tsx'
import { RemovalNote } from '../moderation/removal-note.tsx'
import type { PageContext } from '../page.ts'
import { AuthorLine } from '../people/author-line.tsx'
import { StatusBadge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Prose } from '../ui/prose.tsx'
import { EditedMark } from '../versions/edited-mark.tsx'
import { Withdrawal } from './withdrawal.tsx'

/** A thread has answers; a practice, a need and an event have comments. */
export type DiscussionKind = 'answers' | 'comments'

type Props = {
  page: PageContext
  path: string
  answer: Answer
  as: DiscussionKind
  helped: boolean
  /** Given since the viewer read here last. */
  isNew: boolean
  mayMark?: boolean
  mayQuote?: boolean
}

type FootProps = Omit<Props, 'isNew'> & { mine: boolean }

/** One answer. Its anchor takes the focus when its own address is opened, as after publishing it. */
export function AnswerArticle({ page, path, answer, as, helped, isNew, mayMark, mayQuote }: Props) {
  const { t, names, paths, viewer } = page
  const id = `answer-${answer.id}`
  if (answer.html === null)
    return (
      <article class="answer answer--withdrawn" id={id} tabindex={-1}>
        {answer.removal ? (
          <RemovalNote page={page} removal={answer.removal} />
        ) : (
          <>
            <p>{as === 'answers' ? t.answers.withdrawn : t.answers.withdrawnComment}</p>
            <EraseLink page={page} kind="answer" id={answer.id} />
          </>
        )}
      </article>
    )
  const who = answer.authorName ?? names.roles[answer.roleId] ?? ''
  return (
    <article
      class={helped ? 'answer answer--helped' : 'answer'}
      id={id}
      tabindex={-1}
      aria-label={as === 'answers' ? t.answers.by(who) : t.answers.commentBy(who)}
    >
      {helped && (
        <p class="helped-sign">
          <Icon name="helped" /> {t.answers.helped}
        </p>
      )}
      {isNew && (
        <p>
          <StatusBadge tone="open" label={t.visits.isNew} />
        </p>
      )}
      <AuthorLine
        page={page}
        author={answer}
        at={answer.at}
        note={
          answer.editedAt && <EditedMark page={page} at={answer.editedAt} href={paths.answerHistory(path, answer.id)} />
        }
      />
      <Prose html={answer.html} lang={answer.language} />
      <AnswerFoot
        page={page}
        path={path}
        answer={answer}
        as={as}
        helped={helped}
        mayMark={mayMark}
        mayQuote={mayQuote}
        mine={viewer !== null && viewer.id === answer.authorId}
      />
    </article>
  )
}

function AnswerFoot({ page, path, answer, as, helped, mayMark, mayQuote, mine }: FootProps) {
  const { t, paths } = page
  return (
    <div class="answer-foot">
      {mayMark && (
        <form method="post" action={`${path}/helped`}>
          <input type="hidden" name="answer" value={helped ? '' : answer.id} />
          <Button kind="quiet" icon={helped ? 'close' : 'helped'} small>
            {helped ? t.answers.unmarkHelped : t.answers.markHelped}
          </Button>
        </form>
      )}
      {mayQuote && <a href={`${path}${queryText({ quote: answer.id })}#body`}>{t.answers.quote}</a>}
      <a href={paths.answer(path, answer.id)}>{as === 'answers' ? t.answers.link : t.answers.linkComment}</a>
      {mine && <a href={paths.editAnswer(path, answer.id)}>{t.answers.edit}</a>}
      {mine && (
        <Withdrawal
          action={paths.withdrawAnswer(path, answer.id)}
          label={as === 'answers' ? t.answers.withdraw : t.answers.withdrawComment}
          text={t.answers.withdrawText}
          sure={t.answers.withdrawSure}
        />
      )}
      <PostLinks page={page} kind="answer" id={answer.id} />
    </div>
  )
}
