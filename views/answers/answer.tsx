import type { Answer } from '../../src/answers/list-answers.ts'
import type { PageContext } from '../page.ts'
import { AuthorLine } from '../people/author-line.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Prose } from '../ui/prose.tsx'

type Props = { page: PageContext; path: string; answer: Answer; helped: boolean; mayMark?: boolean }

export function AnswerArticle({ page, path, answer, helped, mayMark }: Props) {
  const { t, paths, names, viewer } = page
  const mine = viewer?.id === answer.authorId
  const organisation = names.organisations[answer.organisationTypeId]
  if (answer.html === null)
    return (
      <article class="answer answer--withdrawn" id={`answer-${answer.id}`}>
        <p class="muted">{t.answers.withdrawn}</p>
      </article>
    )
  return (
    <article class={helped ? 'answer answer--helped' : 'answer'} id={`answer-${answer.id}`} tabindex={-1}>
      <AuthorLine page={page} author={answer} at={answer.at} note={organisation} />
      {helped && (
        <p class="answer-mark">
          <Icon name="helped" /> {t.answers.helped}
        </p>
      )}
      <Prose html={answer.html} lang={answer.language} />
      <div class="answer-actions cluster">
        <a href={paths.answer(path, answer.id)} class="muted">
          {t.answers.link}
        </a>
        {mayMark && (
          <form method="post" action={`${path}/helped`}>
            <input type="hidden" name="answer" value={helped ? '' : answer.id} />
            <Button kind="quiet" icon="helped" small>
              {helped ? t.answers.unmarkHelped : t.answers.markHelped}
            </Button>
          </form>
        )}
        {mine && (
          <form method="post" action={paths.withdrawAnswer(path, answer.id)}>
            <Button kind="quiet" small>
              {t.answers.withdraw}
            </Button>
          </form>
        )}
      </div>
    </article>
  )
}
