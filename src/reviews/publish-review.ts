import { eq, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { writeLogged } from '../rounds/write-logged.ts'
import { indexText } from '../text-index/index-text.ts'
import type { Review } from './find-review.ts'
import { findReviewState } from './find-review-state.ts'
import { listTextsToPublish } from './list-decision-texts.ts'
import { type Outcome, outcomes } from './outcomes.ts'
import type { PublishRefusal } from './policy.ts'
import { reviews } from './schema.ts'
import { versionOf } from './version-of.ts'
import { writeReviewMails } from './write-review-mails.ts'

type Published = { ok: true } | { ok: false; refusal: PublishRefusal }

/**
 * Publishes the group's decisions for good: the review, a line in the round's log and a mail to everyone who took part,
 * or nothing. `seen` is the version the publisher was shown. Refuses while a need has no decision and when somebody has
 * edited one since; the statement itself asks again. Published already, it is done.
 */
export async function publishReview(
  services: Services,
  publisher: Viewer,
  review: Review,
  seen: number,
): Promise<Published> {
  const { db, now } = services
  const { id } = review.round
  if (review.publishedAt) return { ok: true }
  if (review.needs.some(need => need.decision.outcome === null)) return { ok: false, refusal: 'decisions_missing' }
  const count = (outcome: Outcome) => review.needs.filter(need => need.decision.outcome === outcome).length
  const detail = Object.fromEntries(outcomes.map(outcome => [outcome, count(outcome)]))
  const ready = sql`(SELECT sum(revision) FROM decisions WHERE round_id = ${id}) = ${seen}
    AND ${versionOf(review)} = ${seen}
    AND EXISTS (SELECT 1 FROM rounds WHERE id = ${id} AND annulled_at IS NULL)`
  // Edited after this, they are not published.
  const texts = await listTextsToPublish(services, id)
  try {
    await writeLogged(services, id, [{ event: 'review_published', detail }], () => [
      db
        .update(reviews)
        .set({
          ...{ publishedBy: publisher.id, publishedAt: now() },
          revision: sql`CASE WHEN ${ready} THEN ${reviews.revision} + 1 END`,
        })
        .where(eq(reviews.roundId, id)),
      ...texts.map(text => indexText(db, text)),
      writeReviewMails(services, id),
      auditEntry(services, { actorId: publisher.id, action: 'review_published', subject: { kind: 'round', id } }),
    ])
    return { ok: true }
  } catch (error) {
    if (!refusalIn(error, ['review_published', 'reviews.revision'])) throw error
    const { publishedAt } = await findReviewState(services, publisher, id)
    return publishedAt ? { ok: true } : { ok: false, refusal: 'decisions_changed' }
  }
}
