import { DrizzleSQLiteAdapter } from '@lucia-auth/adapter-drizzle'
import { and, eq, gt, lte } from 'drizzle-orm'
import { type Adapter, Cookie, Lucia, TimeSpan } from 'lucia'
import { people } from '../people/schema.ts'
import { maskIdentityCodes } from '../platform/identity-code.ts'
import { sha256 } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { sessions } from './schema.ts'

declare module 'lucia' {
  interface Register {
    DatabaseSessionAttributes: { openedAt: Date; device: string }
  }
}

const livesDays = 30
/** How long after its end a session still tells whose it was, so that what somebody was writing is kept as theirs. */
export const rememberedDays = 30

/** Opens a session for a person. Returns the Set-Cookie header that carries it. */
export async function openSession(services: Services, personId: string, device: string): Promise<string> {
  const lucia = luciaFor(services)
  const attributes = { openedAt: services.now(), device: maskIdentityCodes(device.slice(0, 200)) }
  const session = await lucia.createSession(personId, attributes)
  return cookieOf(lucia, session.id)
}

/**
 * Who a Cookie header belongs to. Returns the person's id and the session's id as the table knows it (a hash), and a
 * Set-Cookie header when the session was prolonged; null without a living session.
 */
export async function readSession(services: Services, cookies: string | undefined) {
  const lucia = luciaFor(services)
  const id = lucia.readSessionCookie(cookies ?? '')
  if (!id) return null
  const { session } = await lucia.validateSession(id)
  if (!session) return null
  const renewed = session.fresh ? cookieOf(lucia, id) : null
  return { personId: session.userId as string, sessionId: await sha256(id), renewed }
}

/**
 * Whose session a Cookie header carries that has run out within the last thirty days; null for a living one, one that
 * was ended by signing out or by the service, and for somebody who may not come in any more.
 */
export async function findExpiredSession(services: Services, cookies: string | undefined): Promise<string | null> {
  const id = luciaFor(services).readSessionCookie(cookies ?? '')
  if (!id) return null
  const seconds = Math.floor(services.now().getTime() / 1000)
  const [session] = await services.db
    .select({ personId: sessions.userId })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.userId))
    .where(
      and(
        eq(sessions.id, await sha256(id)),
        lte(sessions.expiresAt, seconds),
        gt(sessions.expiresAt, seconds - rememberedDays * 86_400),
        eq(people.active, true),
      ),
    )
  return session?.personId ?? null
}

/** Ends the session a Cookie header carries, if any. Returns the Set-Cookie header that clears it. */
export async function endSession(services: Services, cookies: string | undefined): Promise<string> {
  const lucia = luciaFor(services)
  const id = lucia.readSessionCookie(cookies ?? '')
  if (id) await lucia.invalidateSession(id)
  return lucia.createBlankSessionCookie().serialize()
}

/** The cookie outlives its session, to tell whose it was. */
function cookieOf(lucia: Lucia, id: string): string {
  const { name, value, attributes } = lucia.createSessionCookie(id)
  return new Cookie(name, value, { ...attributes, maxAge: (livesDays + rememberedDays) * 86_400 }).serialize()
}

function luciaFor(services: Services): Lucia {
  return new Lucia(hashingAdapter(services), {
    sessionExpiresIn: new TimeSpan(livesDays, 'd'),
    sessionCookie: { name: 'session', attributes: { secure: services.origin.startsWith('https:'), sameSite: 'lax' } },
  })
}

/**
 * Lucia's adapter, except that the table holds only the SHA-256 of a session's id, and that expiry is told on our clock
 * (`services.now`) although Lucia reads its own.
 */
function hashingAdapter(services: Services): Adapter {
  // The adapter asks only for select, insert, update and delete, which our Database has.
  type DrizzleDatabase = ConstructorParameters<typeof DrizzleSQLiteAdapter>[0]
  const inner = new DrizzleSQLiteAdapter(services.db as unknown as DrizzleDatabase, sessions, people)
  const ahead = () => services.now().getTime() - Date.now()
  const shifted = (date: Date, by: number) => new Date(date.getTime() + by)
  return {
    async getSessionAndUser(id) {
      const [session, user] = await inner.getSessionAndUser(await sha256(id))
      // Lucia would delete it.
      if (session && session.expiresAt <= services.now()) return [null, null]
      return [session && { ...session, id, expiresAt: shifted(session.expiresAt, -ahead()) }, user]
    },
    async setSession(session) {
      await inner.setSession({
        ...session,
        id: await sha256(session.id),
        expiresAt: shifted(session.expiresAt, ahead()),
      })
    },
    async updateSessionExpiration(id, expiresAt) {
      await inner.updateSessionExpiration(await sha256(id), shifted(expiresAt, ahead()))
    },
    async deleteSession(id) {
      await inner.deleteSession(await sha256(id))
    },
    getUserSessions: id => inner.getUserSessions(id),
    deleteUserSessions: id => inner.deleteUserSessions(id),
    deleteExpiredSessions: () => inner.deleteExpiredSessions(),
  }
}
