import { type SQL, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { plainRow, type StoredRow } from './plain-row.ts'

/**
 * What somebody has done or had done to them beside their texts and ballots: lines of the log without the ids of others,
 * casting for a network, the steering group's review, and the mails written for them, of which no text is kept.
 */
export async function findOwnActs({ db }: Services, personId: string) {
  const list = async (query: SQL) => (await db.all<StoredRow>(query)).map(plainRow)
  const withoutOthers = sql`(SELECT json_group_object(key, value) FROM json_each(details)
    WHERE NOT EXISTS (SELECT 1 FROM people WHERE people.id = value AND people.id <> ${personId}))`
  return {
    log: await list(sql`
      SELECT at, action, 'by_me' AS how, ${withoutOthers} AS details FROM audit_entries WHERE actor_id = ${personId}
      UNION ALL SELECT at, action, 'to_me', ${withoutOthers} FROM audit_entries
      WHERE subject_kind = 'person' AND subject_id = ${personId} AND actor_id IS NOT ${personId}
      ORDER BY at`),
    deputyOf: await list(sql`
      SELECT network_id AS networkId, named_at AS namedAt FROM deputies WHERE person_id = ${personId} ORDER BY named_at`),
    deputiesNamed: await list(sql`
      SELECT network_id AS networkId, named_at AS namedAt FROM deputies WHERE named_by = ${personId} ORDER BY named_at`),
    reviews: await list(sql`
      SELECT round_id AS roundId, begun_by = ${personId} AS begun, edited_by = ${personId} AS edited,
        published_by = ${personId} AS published
      FROM reviews WHERE ${personId} IN (begun_by, edited_by, published_by) ORDER BY begun_at`),
    decisionsEdited: await list(sql`
      SELECT round_id AS roundId, need_number AS need, edited_at AS editedAt FROM decisions
      WHERE edited_by = ${personId} ORDER BY edited_at, round_id, need_number`),
    followUps: await list(sql`
      SELECT round_id AS roundId, need_number AS need, day, body, language, link, practice_id AS practiceId,
        event_id AS eventId, status, added_at AS addedAt
      FROM follow_ups WHERE added_by = ${personId} ORDER BY added_at, id`),
    mails: await list(sql`
      SELECT kind, about_id AS aboutId, written_at AS writtenAt, due_at AS dueAt, ended_at AS endedAt, outcome
      FROM outbox WHERE person_id = ${personId} ORDER BY written_at, key`),
  }
}
