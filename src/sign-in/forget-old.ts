import { lt } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { invitations, sessions, signInLinks, signInRequests } from './schema.ts'
import { rememberedDays } from './sessions.ts'

/** Deletes what nobody can use any more, so that no address is kept longer than it is needed. */
export async function forgetOld({ db, now }: Services): Promise<void> {
  const time = now()
  await db.writeTogether([
    db.delete(signInLinks).where(lt(signInLinks.expiresAt, time)),
    db.delete(signInRequests).where(lt(signInRequests.requestedAt, new Date(time.getTime() - 3_600_000))),
    db.delete(invitations).where(lt(invitations.expiresAt, time)),
    db.delete(sessions).where(lt(sessions.expiresAt, Math.floor(time.getTime() / 1000) - rememberedDays * 86_400)),
  ])
}
