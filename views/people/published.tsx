import type { Child } from 'hono/jsx'
import type { EventRowData } from '../../src/calendar/event-row.ts'
import type { PracticeCardData } from '../../src/practices/list-cards.ts'
import type { ThreadRow } from '../../src/threads/thread-row.ts'
import { EventRow } from '../calendar/event-row.tsx'
import type { PageContext } from '../page.ts'
import { PracticeCard } from '../practices/card.tsx'
import { ThreadEntry } from '../threads/entry.tsx'

/** The latest of what a person has published and the viewer may see, and how much there is of it. */
export type PublishedData = {
  practices: PracticeCardData[]
  practiceCount: number
  threads: ThreadRow[]
  threadCount: number
  events: EventRowData[]
  eventCount: number
  answerCount: number
}

export function Published({ page, published }: { page: PageContext; published: PublishedData }) {
  const { t } = page
  const { practices, practiceCount, threads, threadCount, events, eventCount } = published
  return (
    <>
      <Part
        page={page}
        id="practices"
        title={t.people.practicesTitle}
        none={t.people.noPractices}
        shown={practices.length}
        count={practiceCount}
      >
        <ul class="card-list card-list--grid">
          {practices.map(practice => (
            <PracticeCard page={page} practice={practice} heading="h3" />
          ))}
        </ul>
      </Part>
      <Part
        page={page}
        id="threads"
        title={t.people.threadsTitle}
        none={t.people.noThreads}
        shown={threads.length}
        count={threadCount}
      >
        <ul class="entry-list">
          {threads.map(thread => (
            <ThreadEntry page={page} thread={thread} />
          ))}
        </ul>
      </Part>
      <Part
        page={page}
        id="events"
        title={t.people.eventsTitle}
        none={t.people.noEvents}
        shown={events.length}
        count={eventCount}
      >
        <ul class="list">
          {events.map(event => (
            <EventRow page={page} event={event} />
          ))}
        </ul>
      </Part>
    </>
  )
}

type PartProps = {
  page: PageContext
  id: string
  title: string
  none: string
  shown: number
  count: number
  children: Child
}

function Part({ page, id, title, none, shown, count, children }: PartProps) {
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {count > shown && <p class="field-hint">{page.t.people.some(shown, count)}</p>}
      </div>
      {shown === 0 ? <p class="field-hint">{none}</p> : children}
    </section>
  )
}
