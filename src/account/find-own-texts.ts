import { type SQL, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { plainRow, type StoredRow } from './plain-row.ts'

/** All somebody has written, withdrawn texts, earlier versions and drafts included. */
export async function findOwnTexts({ db }: Services, personId: string) {
  const list = async (query: SQL) => (await db.all<StoredRow>(query)).map(plainRow)
  const own = (table: 'practices' | 'threads' | 'answers') => idsOf(table, personId)
  return {
    practices: await list(sql`
      SELECT id, kind, title, summary, situation, done, happened, watch_out AS watchOut, fits_where AS fitsWhere, source,
        language, theme_id AS themeId, network_id AS networkId, audience, audience_role_id AS audienceRoleId,
        hide_author AS hidesName, published_at AS publishedAt, edited_at AS editedAt, withdrawn_at AS withdrawnAt,
        (SELECT json_group_array(need_number) FROM practice_needs WHERE practice_id = practices.id) AS needs
      FROM practices WHERE id IN (${own('practices')}) ORDER BY published_at, id`),
    threads: await list(sql`
      SELECT id, title, body, language, perspective_id AS perspectiveId, network_id AS networkId, audience,
        audience_role_id AS audienceRoleId, helped_answer_id AS helpedAnswerId, asked_at AS askedAt,
        edited_at AS editedAt, withdrawn_at AS withdrawnAt,
        (SELECT json_group_array(need_number) FROM thread_needs WHERE thread_id = threads.id) AS needs
      FROM threads WHERE id IN (${own('threads')}) ORDER BY asked_at, id`),
    answers: await list(sql`
      SELECT id, subject_kind AS subjectKind, subject_id AS subjectId, quotes_id AS quotesId, body, language,
        answered_at AS answeredAt, edited_at AS editedAt, withdrawn_at AS withdrawnAt
      FROM answers WHERE id IN (${own('answers')}) ORDER BY answered_at, id`),
    events: await list(sql`
      SELECT id, title, description, kind, whole_day AS wholeDay, starts_at AS startsAt, ends_at AS endsAt, place, link,
        language, network_id AS networkId, audience, audience_role_id AS audienceRoleId, published_at AS publishedAt,
        updated_at AS updatedAt, cancelled_at AS cancelledAt,
        (SELECT json_group_array(need_number) FROM event_needs WHERE event_id = events.id) AS needs
      FROM events WHERE author_id = ${personId} ORDER BY published_at, id`),
    versions: await list(sql`
      SELECT versions.kind, item_id AS itemId, revision, fields, written_at AS writtenAt FROM (
        SELECT 'practice' AS kind, id FROM (${own('practices')})
        UNION ALL SELECT 'thread', id FROM (${own('threads')})
        UNION ALL SELECT 'answer', id FROM (${own('answers')})
      ) mine JOIN versions ON versions.kind = mine.kind AND versions.item_id = mine.id
      ORDER BY versions.kind, item_id, revision`),
    drafts: await list(sql`
      SELECT id, kind, place, fields, saved_at AS savedAt FROM drafts WHERE person_id = ${personId} ORDER BY saved_at, id`),
  }
}

/** Published and withdrawn texts of an author stand in an index each. */
function idsOf(table: 'practices' | 'threads' | 'answers', personId: string): SQL {
  const from = sql.raw(table)
  return sql`
    SELECT id FROM ${from} WHERE author_id = ${personId} AND withdrawn_at IS NULL
    UNION ALL SELECT id FROM ${from} WHERE author_id = ${personId} AND withdrawn_at IS NOT NULL`
}
