import { type EventFilters, queryOf } from '../../src/calendar/event-filters.ts'
import type { Feed } from '../../src/calendar/list-feeds.ts'
import { dayTimeText } from '../../src/i18n/dates.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { filterText } from './filter-text.ts'

export type FeedsPageProps = {
  page: PageContext
  origin: string
  /** What of the calendar would be followed. */
  filters: EventFilters
  /** The viewer's own addresses; null for visitors. */
  feeds: Feed[] | null
  /** The secret the form makes an address of. */
  token: string
  /** An address just made, shown this once. */
  made?: string
  ended?: boolean
  refusal?: 'too_many_feeds'
}

/** How the calendar is followed from a calendar of one's own. */
export function FeedsPage(props: FeedsPageProps) {
  const { page, origin, filters, feeds, made, ended, refusal } = props
  const { t, paths } = page
  const words = t.calendar.feeds
  const { near, ...forEveryone } = filters
  return (
    <Layout page={page} title={words.title} active="calendar">
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.calendar(), label: t.calendar.title }]} />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      {ended && (
        <Notice tone="success" role="status" focus>
          <p>{words.ended}</p>
        </Notice>
      )}
      {refusal && (
        <Notice tone="warning" role="alert" focus>
          <p>{words.tooMany}</p>
        </Notice>
      )}
      {made && (
        <Notice tone="success" title={words.made} role="status" focus>
          <p>{words.madeText}</p>
          <Address page={page} id="made" address={origin + paths.personalFeed(made)} />
        </Notice>
      )}
      {feeds ? (
        <Personal {...props} feeds={feeds} />
      ) : (
        <p>
          <a href={page.links.signIn}>{words.signIn}</a>
        </p>
      )}
      <section class="section" aria-labelledby="public">
        <h2 id="public">{words.publicTitle}</h2>
        <p class="measure">{words.publicText}</p>
        <p>
          {words.filters}: <strong>{filterText(page, forEveryone)}</strong>
        </p>
        <Address page={page} id="public-address" address={origin + paths.calendarFeed(queryOf(forEveryone))} />
        <p class="field-hint">
          {words.filtersHint} <a href={paths.calendar(queryOf(filters))}>{t.calendar.title}</a>
        </p>
      </section>
      <section class="section" aria-labelledby="how">
        <h2 id="how">{words.howTitle}</h2>
        <ul>
          {Object.values(words.how).map(text => (
            <li>{text}</li>
          ))}
        </ul>
        <p>{words.howOften}</p>
      </section>
    </Layout>
  )
}

function Personal({ page, filters, feeds, token }: FeedsPageProps & { feeds: Feed[] }) {
  const { t, paths } = page
  const words = t.calendar.feeds
  return (
    <section class="section" aria-labelledby="personal">
      <h2 id="personal">{words.personalTitle}</h2>
      <p class="measure">{words.personalText}</p>
      <form method="post" action={paths.calendarFeeds} class="stack stack--tight">
        <p>
          {words.filters}: <strong>{filterText(page, filters)}</strong>
        </p>
        {Object.entries(queryOf(filters)).map(([name, value]) =>
          value === undefined || value === null ? null : <input type="hidden" name={name} value={String(value)} />,
        )}
        <input type="hidden" name="token" value={token} />
        <div>
          <Button>{words.make}</Button>
        </div>
      </form>
      <h3>{words.ownTitle}</h3>
      {feeds.length === 0 && <p>{words.none}</p>}
      <ul class="entry-list">
        {feeds.map(feed => (
          <OwnFeed page={page} feed={feed} />
        ))}
      </ul>
    </section>
  )
}

function OwnFeed({ page, feed }: { page: PageContext; feed: Feed }) {
  const { t, paths, language } = page
  const words = t.calendar.feeds
  const [filters, day] = [filterText(page, feed.filters), dayTimeText(feed.madeAt, language)]
  return (
    <li class="entry">
      <p>{filters}</p>
      <p class="entry-note">{words.madeOn(day)}</p>
      <form method="post" action={paths.endCalendarFeed(feed.id)}>
        <Button kind="secondary" small>
          {words.end}
          <span class="sr-only">{words.endOf(filters, day)}</span>
        </Button>
      </form>
    </li>
  )
}

/** An address to be copied: a field, so that one press on it selects all of it. */
function Address({ page, id, address }: { page: PageContext; id: string; address: string }) {
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {page.t.calendar.feeds.address}
      </label>
      <input class="input" type="text" id={id} value={address} readonly />
    </div>
  )
}
