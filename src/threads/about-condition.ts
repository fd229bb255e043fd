import { type SQL, sql } from 'drizzle-orm'

/** What threads are asked about; several hold together. */
export type About = { need?: number; network?: string; author?: string }

/** The condition on `threads` for what they are about. */
export function aboutCondition({ need, network, author }: About): SQL {
  const conditions = [sql`1 = 1`]
  if (need !== undefined) conditions.push(hasNeed(need))
  if (network !== undefined) conditions.push(sql`threads.network_id = ${network}`)
  if (author !== undefined) conditions.push(sql`threads.author_id = ${author}`)
  return sql.join(conditions, sql` AND `)
}

/** Asked of each thread in the order of the list, which ends when it is full, and not of all threads beforehand. */
export function hasNeed(need: number): SQL {
  return sql`EXISTS (SELECT 1 FROM thread_needs WHERE thread_id = threads.id AND need_number = ${need})`
}
