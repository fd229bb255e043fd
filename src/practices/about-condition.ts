import { type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import { knowsAuthor } from './author-columns.ts'

/** What practices are asked about; several hold together. */
export type About = { need?: number; network?: string; author?: string }

/** The condition on `practices` for what they are about. A hidden author's pitfall is nobody's but to who may know. */
export function aboutCondition(viewer: Viewer | null, { need, network, author }: About): SQL {
  const conditions = [sql`1 = 1`]
  if (need !== undefined)
    conditions.push(sql`practices.id IN (SELECT practice_id FROM practice_needs WHERE need_number = ${need})`)
  if (network !== undefined) conditions.push(sql`practices.network_id = ${network}`)
  if (author !== undefined) conditions.push(sql`practices.author_id = ${author}`, knowsAuthor(viewer))
  return sql.join(conditions, sql` AND `)
}
