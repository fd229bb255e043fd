import type { PropsWithChildren } from 'hono/jsx'
import type { Task } from '../../src/home/list-tasks.ts'
import { dayTimeText } from '../../src/i18n/dates.ts'
import { waitingItems } from '../desk/waiting-items.ts'
import type { PageContext } from '../page.ts'

type Props = { page: PageContext; task: Task }

/** A row of the list of what waits: what to do, and until when or why. */
export function TaskItem({ page, task }: Props) {
  const { t, names, paths, language } = page
  switch (task.kind) {
    case 'desk':
      return (
        <>
          {waitingItems(page, task.waiting).map(({ href, text, note }) => (
            <Item href={href} note={note}>
              {text}
            </Item>
          ))}
        </>
      )
    case 'ballot':
    case 'network_ballot': {
      const { id, title, language: lang, closesAt } = task.round
      const own = task.kind === 'ballot'
      return (
        <Item
          href={own ? paths.ballot(id) : paths.networkBallot(id)}
          note={t.rounds.closes(dayTimeText(closesAt, language))}
        >
          {own ? t.rounds.vote : t.rounds.voteForNetwork}: <span lang={lang}>{title}</span>
        </Item>
      )
    }
    case 'mark': {
      const { id, title, language: lang, answerCount } = task.thread
      return (
        <Item href={paths.thread(id)} note={t.home.markHelped}>
          {t.answers.count(answerCount)}: <span lang={lang}>{title}</span>
        </Item>
      )
    }
    case 'drafts':
      return (
        <Item href={paths.drafts} note={t.drafts.waitingNote}>
          {t.drafts.waiting(task.count)}
        </Item>
      )
    case 'saved': {
      const { count, searchId } = task.found
      const words = t.savedSearches
      return (
        <Item href={searchId ? paths.savedSearch(searchId) : paths.savedSearches} note={words.taskNote}>
          {searchId ? words.taskOf(count) : words.task(count)}
        </Item>
      )
    }
    case 'wanted': {
      const { organisationId, count } = task
      return (
        <Item href={paths.threads({ view: 'unanswered', wanted: organisationId })} note={t.home.nobodyAnswered}>
          {t.home.wanted(count, names.organisations[organisationId] ?? '')}
        </Item>
      )
    }
  }
}

function Item({ href, note, children }: PropsWithChildren<{ href: string; note: string }>) {
  return (
    <li>
      <a href={href}>{children}</a>
      <span class="task-note">{note}</span>
    </li>
  )
}
