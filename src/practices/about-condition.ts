import { type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import { knowsAuthor } from './author-columns.ts'

/** What practices are asked about; several hold together. */
export type About = { need?: number; network?: string; author?: string }

/** The condition on `practices` for what they are about. A hidden author's pitfall is nobody's but to who may know. */
export function aboutCondition(viewer: Viewer | null, { need, network, author }: About): SQL {
  const conditions = [sql`1 = 1`]
  if (need !== undefined) conditions.push(hasNeed(need))
  if (network !== undefined) conditions.push(sql`practices.network_id = ${network}`)
  if (author !== undefined) conditions.push(sql`practices.author_id = ${author}`, knowsAuthor(viewer))
  return sql.join(conditions, sql` AND `)
}

/** Asked of each practice in the order of the list, which ends when it is full, and not of all practices beforehand. */
export function hasNeed(need: number): SQL {
  return sql`EXISTS (SELECT 1 FROM practice_needs WHERE practice_id = practices.id AND need_number = ${need})`
}
