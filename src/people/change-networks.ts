import { and, eq, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { memberships, people } from './schema.ts'

/**
 * Gives a person another home network and other networks besides it; triggers end their sessions when something changes.
 * Whoever calls has found the person.
 */
export async function changeNetworks(
  { db }: Services,
  personId: string,
  { home, others }: { home: string; others: string[] },
): Promise<void> {
  const kept = [...new Set(others)].filter(id => id !== home)
  await db.writeTogether([
    db.update(people).set({ homeNetworkId: home }).where(eq(people.id, personId)),
    db
      .delete(memberships)
      .where(
        and(
          eq(memberships.personId, personId),
          sql`${memberships.networkId} NOT IN (SELECT value FROM json_each(${JSON.stringify(kept)}))`,
        ),
      ),
    ...kept.map(networkId => db.insert(memberships).values({ personId, networkId }).onConflictDoNothing()),
  ])
}
