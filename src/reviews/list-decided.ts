import { type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import { nameOf } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'
import type { Decision } from './decision.ts'
import { mayReview } from './policy.ts'

type Row = Omit<Decision, 'editedAt'> & { needNumber: number; editedAt: number | null }

/** The decisions of a round, by need number, as far as they are written; notes and names only for the group. */
export async function listDecided(
  { db }: Services,
  viewer: Viewer | null,
  roundId: string,
): Promise<Map<number, Decision>> {
  const own = (column: SQL, otherwise: SQL) => (mayReview(viewer) ? column : otherwise)
  const rows = await db.all<Row>(sql`
    SELECT need_number AS needNumber, outcome, level, reason, place, departure, owner_network_id AS ownerNetworkId,
      owner_body AS ownerBody, starts_on AS startsOn, review_on AS reviewOn, status, revision, edited_at AS editedAt,
      ${own(sql`note`, sql`''`)} AS note, ${own(nameOf('people'), sql`NULL`)} AS editorName
    FROM decisions LEFT JOIN people ON people.id = edited_by WHERE round_id = ${roundId}`)
  return new Map(
    rows.map(({ needNumber, editedAt, ...row }) => [
      needNumber,
      { ...row, editedAt: editedAt === null ? null : new Date(editedAt) },
    ]),
  )
}
