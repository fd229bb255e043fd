import { eq, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { drafts } from './schema.ts'

/** How many drafts a person has. */
export async function countDrafts({ db }: Services, personId: string): Promise<number> {
  const [row] = await db.select({ count: sql<number>`count(*)` }).from(drafts).where(eq(drafts.personId, personId))
  return row?.count ?? 0
}
