import { DrizzleSQLiteAdapter } from '@lucia-auth/adapter-drizzle'
import { type Adapter, Lucia, TimeSpan } from 'lucia'
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

/** Opens a session for a person. Returns the Set-Cookie header that carries it. */
export async function openSession(services: Services, personId: string, device: string): Promise<string> {
  const lucia = luciaFor(services)
  const attributes = { openedAt: services.now(), device: maskIdentityCodes(device.slice(0, 200)) }
  const session = await lucia.createSession(personId, attributes)
  return lucia.createSessionCookie(session.id).serialize()
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
  const renewed = session.fresh ? lucia.createSessionCookie(id).serialize() : null
  return { personId: session.userId as string, sessionId: await sha256(id), renewed }
}

/** Ends the session a Cookie header carries, if any. Returns the Set-Cookie header that clears it. */
export async function endSession(services: Services, cookies: string | undefined): Promise<string> {
  const lucia = luciaFor(services)
  const id = lucia.readSessionCookie(cookies ?? '')
  if (id) await lucia.invalidateSession(id)
  return lucia.createBlankSessionCookie().serialize()
}

function luciaFor(services: Services) {
  return new Lucia(hashingAdapter(services), {
    sessionExpiresIn: new TimeSpan(30, 'd'),
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
