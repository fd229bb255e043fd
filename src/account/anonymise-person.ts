import { eq, type SQL, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import { calendarFeeds } from '../calendar/schema.ts'
import { drafts } from '../drafts/schema.ts'
import { feedback } from '../feedback/schema.ts'
import { reports } from '../moderation/schema.ts'
import { managedWithout } from '../people/other-manager.ts'
import { memberships, people } from '../people/schema.ts'
import type { Statement } from '../platform/db/database.ts'
import { sha256 } from '../platform/ids.ts'
import { outbox } from '../platform/outbox/schema.ts'
import type { Services } from '../platform/services.ts'
import { deputies } from '../rounds/schema.ts'
import { savedSearches } from '../search/schema.ts'
import { invitations, sessions, signInLinks, signInRequests } from '../sign-in/schema.ts'
import { optimizeIndex } from '../text-index/optimize-index.ts'
import { readings, visits } from '../visits/schema.ts'

type Answer = { ok: true } | { ok: false; refusal: 'last_manager' }

/** What stands where the name was; no page shows it. */
const noName = '–'

/**
 * Makes an account nobody's, for good: name and address are replaced, also under feedback; access, sessions, links,
 * drafts, visits, readings, calendar addresses, saved searches, waiting mails and casting for a network are gone. What they published stands under their role; what they voted stays counted.
 * Anonymising twice changes nothing. Refuses whoever is the last to manage people. `actor` is who does it, the person
 * themselves when they close their account.
 */
export async function anonymisePerson(services: Services, actor: { id: string }, personId: string): Promise<Answer> {
  const { db, now } = services
  const [person] = await db.select().from(people).where(eq(people.id, personId))
  if (!person || person.anonymisedAt) return { ok: true }
  const allowed = sql`people.id = ${personId} AND people.anonymised_at IS NULL AND ${managedWithout(personId)}`
  const action = actor.id === personId ? 'account_closed' : 'anonymised'
  const entry = { actorId: actor.id, action, subject: { kind: 'person', id: personId } } as const
  const isDone = sql`EXISTS (SELECT 1 FROM people WHERE people.id = ${personId} AND people.anonymised_at IS NOT NULL)`
  await db.writeTogether([
    auditEntry(services, entry, sql`EXISTS (SELECT 1 FROM people WHERE ${allowed})`),
    db
      .update(people)
      .set({ name: noName, email: `${personId}@anonymised.invalid`, active: false, anonymisedAt: now() })
      .where(allowed),
    ...forgetTraces(services, personId, isDone),
    ...forgetAddress(services, person.email, await sha256(person.email), isDone),
    optimizeIndex(db),
  ])
  const [row] = await db.all<{ done: number }>(sql`SELECT ${isDone} AS done`)
  if (!row?.done) return { ok: false, refusal: 'last_manager' }
  await db.forgetDeleted()
  return { ok: true }
}

function forgetTraces({ db }: Services, personId: string, isDone: SQL): Statement[] {
  const theirs = [sessions, memberships, drafts, visits, readings, calendarFeeds, savedSearches, deputies, outbox]
  return [
    ...theirs.map(table => db.delete(table).where(sql`person_id = ${personId} AND ${isDone}`)),
    db.update(reports).set({ reportedBy: null }).where(sql`${reports.reportedBy} = ${personId} AND ${isDone}`),
    db
      .update(invitations)
      .set({ succeedsId: null, succeededRoleId: null })
      .where(sql`${invitations.succeedsId} = ${personId} AND ${isDone}`),
  ]
}

function forgetAddress({ db }: Services, email: string, hash: string, isDone: SQL): Statement[] {
  return [
    db.delete(signInLinks).where(sql`${signInLinks.email} = ${email} AND ${isDone}`),
    db.delete(signInRequests).where(sql`${signInRequests.emailHash} = ${hash} AND ${isDone}`),
    db.delete(invitations).where(sql`${invitations.email} = ${email} AND ${isDone}`),
    db.update(feedback).set({ email: '', mailDueAt: null }).where(sql`${feedback.email} = ${email} AND ${isDone}`),
  ]
}
