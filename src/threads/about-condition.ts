import { type SQL, sql } from 'drizzle-orm'

/** What threads are asked about; several hold together. */
export type About = { need?: number; network?: string; author?: string }

/** The condition on `threads` for what they are about. */
export function aboutCondition({ need, network, author }: About): SQL {
  const conditions = [sql`1 = 1`]
  if (need !== undefined)
    conditions.push(sql`threads.id IN (SELECT thread_id FROM thread_needs WHERE need_number = ${need})`)
  if (network !== undefined) conditions.push(sql`threads.network_id = ${network}`)
  if (author !== undefined) conditions.push(sql`threads.author_id = ${author}`)
  return sql.join(conditions, sql` AND `)
}
