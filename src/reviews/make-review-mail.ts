import { eq } from 'drizzle-orm'
import { reviewPublishedMail } from '../../views/mail/review-published.ts'
import { pathsIn } from '../paths.ts'
import { findNames } from '../people/find-names.ts'
import { findViewer } from '../people/find-viewer.ts'
import { people } from '../people/schema.ts'
import type { Mail } from '../platform/mail/mailer.ts'
import type { Services } from '../platform/services.ts'
import { findReview } from './find-review.ts'

/**
 * The mail that tells somebody who took part in a round what was decided on each need, in the language they have now.
 * Null when they are not to get it: they have left, want no mails about rounds, may not see the round, or it is annulled.
 */
export async function makeReviewMail(services: Services, personId: string, roundId: string): Promise<Mail | null> {
  const { db, origin } = services
  const viewer = await findViewer(services, personId)
  if (!viewer) return null
  const [wish] = await db.select({ mails: people.roundMails }).from(people).where(eq(people.id, personId))
  if (!wish?.mails) return null
  const { language } = viewer
  const review = await findReview(services, viewer, roundId, language)
  if (review === null || typeof review === 'string' || !review.publishedAt) return null
  const paths = pathsIn(language)
  const told = { review, names: await findNames(services, language) }
  const addresses = { address: origin + paths.review(roundId), account: origin + paths.account }
  return { to: viewer.email, ...reviewPublishedMail(language, { ...told, ...addresses }) }
}
