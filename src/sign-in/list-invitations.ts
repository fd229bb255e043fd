import { asc, gt } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { invitations } from './schema.ts'

const most = 100

/** Invitations that nobody has used yet, the first to end first. */
export async function listInvitations({ db, now }: Services) {
  return db
    .select()
    .from(invitations)
    .where(gt(invitations.expiresAt, now()))
    .orderBy(asc(invitations.expiresAt), asc(invitations.email))
    .limit(most)
}
