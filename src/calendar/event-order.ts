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

/** What comes first stands first; of the past, what began last. */
export function orderOf(scope: Scope): SQL[] {
  return scope === 'upcoming'
    ? [sql`+${events.startsAt}`, sql`+${events.id}`]
    : [desc(events.startsAt), desc(events.id)]
}
