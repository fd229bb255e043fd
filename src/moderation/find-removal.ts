import { sql } from 'drizzle-orm'
import { addressedTo } from '../audiences/visible-to.ts'
import { events } from '../calendar/schema.ts'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { practices } from '../practices/schema.ts'
import { threads } from '../threads/schema.ts'
import type { Ground, PostKind } from './schema.ts'

/** What readers are told of an erased post; nobody's name is in it. */
export type Removal = { ground: Ground; note: string; language: Language; at: Date }

const tables = { practice: practices, thread: threads, event: events }

/**
 * The note in place of an erased practice, thread or event, for those who could have seen the post; null for others and
 * for what was not erased. Notes of erased answers come with their discussion.
 */
export async function findRemoval(
  { db }: Services,
  viewer: Viewer | null,
  kind: Exclude<PostKind, 'answer'>,
  id: string,
): Promise<Removal | null> {
  const table = tables[kind]
  const [row] = await db.all<Omit<Removal, 'at'> & { at: number }>(sql`
    SELECT ground, note, removals.language, removals.removed_at AS at FROM removals JOIN ${table} ON ${table.id} = item_id
    WHERE removals.kind = ${kind} AND item_id = ${id} AND ${addressedTo(viewer, table)}`)
  return row ? { ...row, at: new Date(row.at) } : null
}
