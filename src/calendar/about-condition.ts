import { and, eq, type SQL, sql } from 'drizzle-orm'
import { visibleTo } from '../audiences/visible-to.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { eventNeeds, events } from './schema.ts'

/** What events may be about: a need, the network that organises them, or the person who published them. */
export type About = { need?: number; network?: string; author?: string }

/** The condition for the events about something that a viewer may see. */
export function aboutCondition(viewer: Viewer | null, { need, network, author }: About): SQL | undefined {
  return and(
    visibleTo(viewer, events),
    need === undefined ? undefined : hasNeed(need),
    network === undefined ? undefined : eq(events.networkId, network),
    author === undefined ? undefined : eq(events.authorId, author),
  )
}

export function hasNeed(need: number): SQL {
  return sql`${events.id} IN (SELECT ${eventNeeds.eventId} FROM ${eventNeeds} WHERE ${eventNeeds.needNumber} = ${need})`
}
