import { desc, type SQL, sql } from 'drizzle-orm'
import { events } from './schema.ts'

/** An event is to come until it ends, and past from then on. */
export type Scope = 'upcoming' | 'past'

/** The plus signs keep SQLite on the index that bounds the work: what has not ended, or the latest that began. */
export function inScope(scope: Scope, now: Date): SQL {
  return scope === 'upcoming'
    ? sql`${events.endsAt} > ${now.getTime()}`
    : sql`(+${events.endsAt} <= ${now.getTime()} AND ${events.startsAt} <= ${now.getTime()})`
}

/** What goes on between two instants; the index `events_long` knows this number. */
export function inRange(from: Date, to: Date): SQL {
  const [start, end] = [from.getTime(), to.getTime()]
  const long = sql.raw('2678400000')
  return sql`${events.id} IN (
    SELECT e.id FROM events e
    WHERE e.starts_at >= ${start} - ${long} AND e.starts_at < ${end} AND (e.ends_at > ${start} OR e.starts_at >= ${start})
    UNION ALL SELECT e.id FROM events e
    WHERE e.ends_at - e.starts_at > ${long} AND e.ends_at > ${start} AND +e.starts_at < ${start} - ${long}
  )`
}

/** What comes first stands first; of the past, what began last. */
export function orderOf(scope: Scope): SQL[] {
  return scope === 'upcoming'
    ? [sql`+${events.startsAt}`, sql`+${events.id}`]
    : [desc(events.startsAt), desc(events.id)]
}
