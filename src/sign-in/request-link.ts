import { eq, sql } from 'drizzle-orm'
import { signInLinkMail } from '../../views/mail/sign-in-link.ts'
import type { Language } from '../i18n/messages.ts'
import { pathsIn } from '../paths.ts'
import { findNames } from '../people/find-names.ts'
import { people } from '../people/schema.ts'
import { newToken, sha256 } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { findInvitation } from './find-invitation.ts'
import { forgetOld } from './forget-old.ts'
import { isAllowedDomain, linkMinutes, linksAnHour } from './policy.ts'
import { signInLinks, signInRequests } from './schema.ts'

type Request = { email: string; returnTo: string; language: Language }
type Answer = { ok: true } | { ok: false; refusal: 'too_many_links' }

/**
 * Sends a one-time link to an address whose owner may come in, and answers the same whether or not it may. The mail
 * goes after the answer, so that not even its time tells. Refuses the sixth request an hour for one address.
 */
export async function requestLink(services: Services, { email, returnTo, language }: Request): Promise<Answer> {
  const now = services.now()
  if (!(await countsRequest(services, email, now))) return { ok: false, refusal: 'too_many_links' }
  services.later(sendLink(services, { email, returnTo, language }, now))
  services.later(forgetOld(services))
  return { ok: true }
}

async function countsRequest({ db }: Services, email: string, now: Date): Promise<boolean> {
  const hash = await sha256(email)
  const hourAgo = now.getTime() - 3_600_000
  const counted = await db
    .insert(signInRequests)
    .select(
      sql`SELECT ${hash}, ${now.getTime()}, NULL WHERE (
        SELECT count(*) FROM sign_in_requests WHERE email_hash = ${hash} AND requested_at > ${hourAgo}
      ) < ${linksAnHour}`,
    )
    .returning({ hash: signInRequests.emailHash })
  return counted.length > 0
}

async function sendLink(services: Services, { email, returnTo, language }: Request, now: Date) {
  const [person] = await services.db
    .select({ active: people.active, language: people.language })
    .from(people)
    .where(eq(people.email, email))
  if (!(person ? person.active : await mayJoin(services, email))) return
  const token = newToken()
  const expiresAt = new Date(now.getTime() + linkMinutes * 60_000)
  await services.db.insert(signInLinks).values({ tokenHash: await sha256(token), email, returnTo, expiresAt })
  const theirs = person?.language ?? language
  const names = await findNames(services, theirs)
  const address = services.origin + pathsIn(theirs).signInLink(token)
  await services.mailer.send({ to: email, ...signInLinkMail(theirs, names.service, address, linkMinutes) })
}

async function mayJoin(services: Services, email: string): Promise<boolean> {
  return isAllowedDomain(email, services.allowedDomains) || (await findInvitation(services, email)) !== null
}
