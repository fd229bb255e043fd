import { sql } from 'drizzle-orm'
import type { Statement } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { networkNeighbours, networks } from './schema.ts'

/** Two networks next to each other. */
export type Pair = [string, string]

export type NeighbourChanges = { added: Pair[]; removed: Pair[] }

/** The statements that make networks neighbours, or no longer: each of two knows the other. */
export function neighbourStatements({ db }: Pick<Services, 'db'>, { added, removed }: NeighbourChanges): Statement[] {
  const bothWays = (pairs: Pair[]) =>
    JSON.stringify(
      pairs.flatMap(([one, other]) => [
        [one, other],
        [other, one],
      ]),
    )
  const listed = (pairs: Pair[]) => sql`SELECT value ->> 0, value ->> 1 FROM json_each(${bothWays(pairs)})`
  return [
    ...(removed.length === 0
      ? []
      : [
          db
            .delete(networkNeighbours)
            .where(sql`(${networkNeighbours.networkId}, ${networkNeighbours.neighbourId}) IN (${listed(removed)})`),
        ]),
    ...(added.length === 0
      ? []
      : // Without the condition SQLite would read ON CONFLICT as that of a join.
        [
          db
            .insert(networkNeighbours)
            .select(sql`${listed(added)} WHERE 1 = 1`)
            .onConflictDoNothing(),
        ]),
  ]
}

/** The statement that tells whoever edits one of the networks that it has changed meanwhile. */
export function touchNetworks({ db }: Pick<Services, 'db'>, ids: string[]): Statement[] {
  if (ids.length === 0) return []
  const listed = sql`${networks.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
  return [
    db
      .update(networks)
      .set({ revision: sql`${networks.revision} + 1` })
      .where(listed),
  ]
}
