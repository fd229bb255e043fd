import { eq, sql } from 'drizzle-orm'
import { signInLinkMail } from '../../views/mail/sign-in-link.ts'
import type { Language } from '../i18n/messages.ts'
import { pathsIn } from '../paths.ts'
import { findNames } from '../people/find-names.ts'
import { people } from '../people/schema.ts'
import { newToken, sha256 } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { allowedDomains } from '../settings/allowed-domains.ts'
import { findInvitation } from './find-invitation.ts'
import { forgetOld } from './forget-old.ts'
import { isAllowedDomain, linkMinutes, linksAnHour, linksAnHourFromHere } from './policy.ts'
import { signInLinks, signInRequests } from './schema.ts'

type Request = { email: string; returnTo: string; language: Language }
type Refusal = 'too_many_links' | 'too_many_from_here'
type Answer = { ok: true } | { ok: false; refusal: Refusal }

/**
 * Sends a one-time link to an address whose owner may come in, and answers the same whether or not it may. The mail
 * goes after the answer, so that not even its time tells. Refuses the sixth request an hour for one mail address, and
 * the twenty-first from one network address whose links nobody has used.
 */
export async function requestLink(services: Services, { email, returnTo, language }: Request): Promise<Answer> {
  const now = services.now()
  const refusal = await countRequest(services, email, now)
  if (refusal) return { ok: false, refusal }
  services.later(sendLink(services, { email, returnTo, language }, now))
  services.later(forgetOld(services))
  return { ok: true }
}

/** Counts a request, unless it is one too many. The statement counts for itself, so that requests at once cannot pass. */
async function countRequest(
  { db, origin, clientAddress }: Services,
  email: string,
  now: Date,
): Promise<Refusal | null> {
  const hash = await sha256(email)
  const addressHash = clientAddress && (await sha256(`${origin} ${clientAddress}`))
  const hourAgo = now.getTime() - 3_600_000
  const asked = sql`(SELECT count(*) FROM sign_in_requests WHERE email_hash = ${hash} AND requested_at > ${hourAgo})`
  const counted = await db
    .insert(signInRequests)
    .select(
      sql`SELECT ${hash}, ${now.getTime()}, ${addressHash} WHERE ${asked} < ${linksAnHour} AND (
        SELECT count(*) FROM sign_in_requests WHERE address_hash = ${addressHash} AND requested_at > ${hourAgo}
      ) < ${linksAnHourFromHere}`,
    )
    .returning({ hash: signInRequests.emailHash })
  if (counted.length > 0) return null
  const [known] = await db.all<{ count: number }>(sql`SELECT ${asked} AS count`)
  return (known?.count ?? 0) < linksAnHour ? 'too_many_from_here' : 'too_many_links'
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
  return isAllowedDomain(email, await allowedDomains(services)) || (await findInvitation(services, email)) !== null
}
