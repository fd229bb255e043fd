import { DrizzleSQLiteAdapter } from '@lucia-auth/adapter-drizzle'
import { and, eq, gt, lte, sql } from 'drizzle-orm'
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
  if (!cookies) return null
  const lucia = luciaFor(services)
  const id = lucia.readSessionCookie(cookies)
  if (!id) return null
  const { session } = await lucia.validateSession(id)
  if (!session) return null
  const renewed = session.fresh ? cookieOf(lucia, id) : null
  return { personId: session.userId as string, sessionId: await hashOf(id), renewed }
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

const hashes = new Map<string, string>()
const mostHashes = 1_000

/** The SHA-256 of a session's id, remembered: Web Crypto takes as long for it as a page takes for all its queries. */
async function hashOf(id: string): Promise<string> {
  const known = hashes.get(id)
  if (known) return known
  const hash = await sha256(id)
  if (hashes.size >= mostHashes) hashes.clear()
  hashes.set(id, hash)
  return hash
}

/** What a session was opened with, which nobody asks Lucia for. */
const unread = { openedAt: new Date(0), device: '' }

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
      // At every page, so not by Drizzle's adapter, whose two queries take several times as long.
      const [session] = await services.db.all<{ userId: string; expiresAt: number }>(sql`
        SELECT person_id AS userId, expires_at AS expiresAt FROM sessions WHERE id = ${await hashOf(id)}`)
      const expiresAt = new Date((session?.expiresAt ?? 0) * 1000)
      // One that has run out Lucia would delete.
      if (!session || expiresAt <= services.now()) return [null, null]
      const { userId } = session
      return [
        { id, userId, expiresAt: shifted(expiresAt, -ahead()), attributes: unread },
        { id: userId, attributes: {} },
      ]
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
