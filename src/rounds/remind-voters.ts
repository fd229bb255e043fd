import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { networkVotesIn } from './round-columns.ts'

const day = 86_400_000

/**
 * Each reminder from when on it may be written and until when, before the close, and how long a round must have been
 * open by then for it to remind of something.
 */
const reminders = [
  { kind: 'week_left', from: 7 * day, until: day, openFor: day },
  { kind: 'day_left', from: day, until: 0, openFor: day },
] as const

/**
 * Writes the mails that remind of a round a week and a day before it closes, to those who have not voted, or who speak
 * for a network that has not. Once each: the key of a mail names round and person. Whether it is still wanted is asked
 * again when it is sent.
 */
export async function remindVoters({ db, now }: Services): Promise<void> {
  const time = now().getTime()
  for (const { kind, from, until, openFor } of reminders)
    await db.all(sql`
      INSERT INTO outbox (key, kind, person_id, about_id, written_at, due_at)
      SELECT ${kind} || ':' || r.id || ':' || p.id, ${kind}, p.id, r.id, ${time}, ${time}
      FROM rounds r CROSS JOIN people p
      WHERE r.is_draft = 0 AND r.sealed_at IS NULL AND r.annulled_at IS NULL
        AND r.closes_at - ${from} <= ${time} AND ${time} < r.closes_at - ${until}
        AND r.opens_at + ${openFor} <= r.closes_at - ${from}
        AND p.active = 1 AND p.round_mails = 1 AND (
          (
            p.role_id IN (SELECT role_id FROM role_capabilities WHERE capability = 'vote')
            AND (r.scope <> 'own' OR r.network_id = p.home_network_id)
            AND NOT EXISTS (SELECT 1 FROM participations WHERE round_id = r.id AND person_id = p.id)
          ) OR (
            (p.role_id IN (SELECT role_id FROM role_capabilities WHERE capability = 'cast_for_network')
              OR EXISTS (SELECT 1 FROM deputies d WHERE d.network_id = p.home_network_id AND d.person_id = p.id))
            AND ${networkVotesIn(sql`p.home_network_id`)}
            AND NOT EXISTS (SELECT 1 FROM network_ballots b WHERE b.round_id = r.id AND b.network_id = p.home_network_id)
          )
        )
      ON CONFLICT (key) DO NOTHING RETURNING key`)
}
