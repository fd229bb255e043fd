import { eq, type SQL, sql } from 'drizzle-orm'
import { visibleTo } from '../audiences/visible-to.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { events } from './schema.ts'

/** What events may be about: a need, the network that organises them, or the person who published them. */
export type About = { need?: number; network?: string; author?: string }

/** The condition for the events about something that a viewer may see. */
export function aboutCondition(viewer: Viewer | null, { need, network, author }: About): SQL {
  const conditions = [visibleTo(viewer, events)]
  if (need !== undefined) conditions.push(hasNeed(need))
  if (network !== undefined) conditions.push(eq(events.networkId, network))
  if (author !== undefined) conditions.push(eq(events.authorId, author))
  return sql.join(conditions, sql` AND `)
}

/** Asked of each event in the order of the list, which ends when it is full, and not of all events beforehand. */
export function hasNeed(need: number): SQL {
  return sql`EXISTS (SELECT 1 FROM event_needs WHERE event_id = ${events.id} AND need_number = ${need})`
}
