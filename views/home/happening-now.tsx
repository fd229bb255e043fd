import type { EventRowData } from '../../src/calendar/event-row.ts'
import type { News } from '../../src/home/list-news.ts'
import { dayText, dayTimeText } from '../../src/i18n/dates.ts'
import type { OpenRound } from '../../src/rounds/list-open-rounds.ts'
import type { Round } from '../../src/rounds/round-state.ts'
import type { ThreadRow } from '../../src/threads/thread-row.ts'
import { EventRow } from '../calendar/event-row.tsx'
import type { PageContext } from '../page.ts'
import { ThreadEntry } from '../threads/entry.tsx'
import { Icon } from '../ui/icon.tsx'
import { NewsCard } from './news-card.tsx'

export type Shown = {
  /** What the coordinator has written for the front page, as safe html. */
  front: string | null
  news: News[]
  questions: ThreadRow[]
  events: EventRowData[]
  rounds: OpenRound[]
  closed: Round | null
}

type Props = { page: PageContext; shown: Shown }

/** What goes on in the forum: new texts and open questions, beside them events and votes. */
export function HappeningNow({ page, shown }: Props) {
  const { t, paths } = page
  const { news, questions, events } = shown
  return (
    <div class="home-columns">
      <div class="stack stack--wide">
        <section class="stack stack--tight" aria-labelledby="news-title">
          <div class="section-head">
            <h2 id="news-title">{t.home.news}</h2>
            <p class="cluster">
              <a href={paths.practices()}>{t.home.allPractices}</a>
              <a href={paths.threads()}>{t.threads.toThreads}</a>
            </p>
          </div>
          {news.length > 0 ? (
            <ul class="card-list card-list--grid">
              {news.map(item => (
                <NewsCard page={page} item={item} />
              ))}
            </ul>
          ) : (
            <p>{t.home.noNews}</p>
          )}
        </section>
        <section aria-labelledby="questions-title">
          <div class="section-head">
            <h2 id="questions-title">{t.home.questions}</h2>
            <a href={paths.threads({ view: 'unanswered' })}>{t.home.allQuestions}</a>
          </div>
          {questions.length > 0 ? (
            <ul class="entry-list">
              {questions.map(thread => (
                <ThreadEntry page={page} thread={thread} />
              ))}
            </ul>
          ) : (
            <p>{news.some(each => each.kind === 'thread') ? t.threads.allAnswered : t.threads.empty}.</p>
          )}
        </section>
      </div>
      <div class="stack stack--wide">
        <section aria-labelledby="events-title">
          <div class="section-head">
            <h2 id="events-title">{t.home.events}</h2>
            <a href={paths.calendar()}>{t.layout.calendar}</a>
          </div>
          {events.length > 0 ? (
            <ul class="list">
              {events.map(event => (
                <EventRow page={page} event={event} />
              ))}
            </ul>
          ) : (
            <p>{t.home.noEvents}</p>
          )}
        </section>
        <Rounds page={page} shown={shown} />
      </div>
    </div>
  )
}

function Rounds({ page, shown: { rounds, closed } }: Props) {
  const { t, paths, language } = page
  if (rounds.length === 0 && !closed) return null
  return (
    <section aria-labelledby="rounds-title">
      <h2 id="rounds-title">{t.layout.rounds}</h2>
      <ul class="feed">
        {rounds.map(round => (
          <li>
            <Icon name="vote" />
            <div>
              <a href={paths.round(round.id)} lang={round.language}>
                {round.title}
              </a>
              <p class="feed-note">{t.rounds.closes(dayTimeText(round.closesAt, language))}</p>
            </div>
          </li>
        ))}
        {closed && (
          <li>
            <Icon name="check" />
            <div>
              <a href={paths.results(closed.id)}>
                {t.rounds.resultsTitle}: <span lang={closed.language}>{closed.title}</span>
              </a>
              <p class="feed-note">{t.rounds.closedAt(dayText(closed.closesAt, language))}</p>
            </div>
          </li>
        )}
      </ul>
    </section>
  )
}
