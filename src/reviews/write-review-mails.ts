import { sql } from 'drizzle-orm'
import { outbox } from '../platform/outbox/schema.ts'
import type { Services } from '../platform/services.ts'

/**
 * The mails that tell of a published review, one to everyone who took part in the round or cast a network's ballot and
 * wants such mails; a statement for the batch that publishes it. What they took part with is nowhere to be told.
 */
export function writeReviewMails({ db, now }: Services, roundId: string) {
  const time = now().getTime()
  return db
    .insert(outbox)
    .select(sql`
      SELECT 'review_published:' || ${roundId} || ':' || id, 'review_published', id, ${roundId}, ${time}, ${time},
        NULL, 0, '', NULL, NULL
      FROM people
      WHERE active = 1 AND round_mails = 1 AND (
        id IN (SELECT person_id FROM participations WHERE round_id = ${roundId})
        OR id IN (SELECT cast_by FROM network_ballots WHERE round_id = ${roundId}))`)
    .onConflictDoNothing()
}
