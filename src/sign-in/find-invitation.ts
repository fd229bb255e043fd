import { and, eq, gt } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { invitations } from './schema.ts'

/** The living invitation of an address, or null. */
export async function findInvitation({ db, now }: Services, email: string) {
  const [invitation] = await db
    .select()
    .from(invitations)
    .where(and(eq(invitations.email, email), gt(invitations.expiresAt, now())))
  return invitation ?? null
}
