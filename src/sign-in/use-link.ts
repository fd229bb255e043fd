import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import { people } from '../people/schema.ts'
import { type Database, refusalIn } from '../platform/db/database.ts'
import { newId, sha256 } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import type { FoundLink } from './find-link.ts'
import { joinStatements } from './join-statements.ts'
import { signInLinks, signInRequests } from './schema.ts'
import { openSession } from './sessions.ts'
import type { JoinForm } from './sign-in-form.ts'
import { signInPerson } from './sign-in-person.ts'

type Used = { ok: true; cookie: string } | { ok: false; refusal: 'link_used' | 'address_taken' }

/** Signs the person of a link in. Returns the session's cookie; refuses when somebody was faster with the same link. */
export async function useLink(services: Services, link: FoundLink, device: string): Promise<Used> {
  if (!link.person || !(await claim(services, link))) return { ok: false, refusal: 'link_used' }
  return { ok: true, cookie: await signInPerson(services, link.person.id, device) }
}

/** Makes a newcomer a member with what they told and the role their link carries, and signs them in. */
export async function joinWithLink(
  services: Services,
  link: FoundLink,
  { form, language, device }: { form: JoinForm; language: Language; device: string },
): Promise<Used> {
  const email = link.email ?? form.email
  if (!email || link.person) return { ok: false, refusal: 'link_used' }
  const [known] = await services.db.select({ id: people.id }).from(people).where(eq(people.email, email))
  if (known) return { ok: false, refusal: 'address_taken' }
  if (!(await claim(services, link))) return { ok: false, refusal: 'link_used' }
  const id = newId()
  try {
    await services.db.writeTogether(joinStatements(services, link, { id, email, language, form }))
  } catch (error) {
    if (refusalIn(error, ['people.email'])) return { ok: false, refusal: 'address_taken' }
    throw error
  }
  return { ok: true, cookie: await openSession(services, id, device) }
}

async function claim({ db, now }: Services, link: FoundLink): Promise<boolean> {
  const claimed = await db
    .update(signInLinks)
    .set({ usedAt: now() })
    .where(and(eq(signInLinks.tokenHash, link.tokenHash), isNull(signInLinks.usedAt), gt(signInLinks.expiresAt, now())))
    .returning({ used: signInLinks.usedAt })
  if (claimed.length === 0) return false
  if (link.email) await freePlaces(db, link.email)
  return true
}

/** Whoever got in no longer counts among those who ask for links at their network address. */
async function freePlaces(db: Database, email: string): Promise<void> {
  await db
    .update(signInRequests)
    .set({ addressHash: null })
    .where(eq(signInRequests.emailHash, await sha256(email)))
}
