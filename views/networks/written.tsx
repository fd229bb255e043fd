import type { EventRowData } from '../../src/calendar/event-row.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import type { Query } from '../../src/paths.ts'
import type { PracticeCardData } from '../../src/practices/list-cards.ts'
import type { ThreadRow } from '../../src/threads/thread-row.ts'
import { EventRow } from '../calendar/event-row.tsx'
import type { PageContext } from '../page.ts'
import { PracticeCard } from '../practices/card.tsx'
import { ThreadEntry } from '../threads/entry.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Shelf } from '../ui/shelf.tsx'

/** The first of what the viewer may see of a network or about a need, and how much there is of it. */
export type WrittenData = {
  practices: PracticeCardData[]
  practiceCount: number
  threads: ThreadRow[]
  threadCount: number
  events: EventRowData[]
}

type Props = {
  page: PageContext
  written: WrittenData
  /** The sentences of the page's own feature. */
  words: Messages['networks'] | Messages['needs']
  /** What picks the same things in the lists of practices and threads. */
  query: Query
  /** What the forms of new ones begin with; none when the viewer does not write here. */
  start: Query | null
}

/** The practices, threads and events of a network or about a need, each with a way on. */
export function Written({ page, written, words, query, start }: Props) {
  const { paths } = page
  const { practices, practiceCount, threads, threadCount, events } = written
  const way = (to: (query: Query) => string, text: string) =>
    start && (
      <LinkButton href={to(start)} kind="secondary">
        {text}
      </LinkButton>
    )
  const more = (shown: number, count: number, href: string) =>
    count > shown ? { href, text: words.all(count) } : undefined
  const noPractices = { title: words.noPractices, text: words.noPracticesText }
  const noThreads = { title: words.noThreads, text: words.noThreadsText }
  const noEvents = { title: words.noEvents, text: words.noEventsText }
  return (
    <>
      <Shelf
        id="practices"
        title={words.practicesTitle}
        more={more(practices.length, practiceCount, paths.practices(query))}
        empty={practices.length === 0 && { ...noPractices, action: way(paths.newPractice, words.writePractice) }}
      >
        <ul class="card-list card-list--grid">
          {practices.map(practice => (
            <PracticeCard page={page} practice={practice} heading="h3" />
          ))}
        </ul>
      </Shelf>
      <Shelf
        id="threads"
        title={words.threadsTitle}
        more={more(threads.length, threadCount, paths.threads(query))}
        empty={threads.length === 0 && { ...noThreads, action: way(paths.newThread, words.writeThread) }}
      >
        <ul class="entry-list">
          {threads.map(thread => (
            <ThreadEntry page={page} thread={thread} />
          ))}
        </ul>
      </Shelf>
      <Shelf
        id="events"
        title={words.eventsTitle}
        more={{ href: paths.calendar(), text: words.toCalendar }}
        empty={events.length === 0 && { ...noEvents, action: way(paths.newEvent, words.writeEvent) }}
      >
        <ul class="list">
          {events.map(event => (
            <EventRow page={page} event={event} />
          ))}
        </ul>
      </Shelf>
    </>
  )
}
