import { type SQL, sql } from 'drizzle-orm'
import { helsinkiParts, isoText } from '../i18n/dates.ts'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { roundSight } from '../rounds/round-columns.ts'
import { type Decision, isOverdue } from './decision.ts'
import { type DecisionFilters, otherOwner } from './decision-filters.ts'

const onPage = 30

/** A published decision on the board. */
export type BoardDecision = Pick<
  Decision,
  'outcome' | 'level' | 'ownerNetworkId' | 'ownerBody' | 'startsOn' | 'reviewOn' | 'status'
> & {
  number: number
  name: string
  round: { id: string; title: string; language: Language }
  overdue: boolean
  /** What was told last of how it goes. */
  latest: { day: string; body: string; language: Language } | null
}

/** `counts` tells of each filter how many decisions each of its values would leave. */
export type Board = {
  decisions: BoardDecision[]
  total: number
  counts: { status: Record<string, number>; owner: Record<string, number> }
  /** Where the next page begins; null on the last. */
  next: number | null
}

type Row = Omit<BoardDecision, 'round' | 'overdue' | 'latest'> & {
  roundId: string
  title: string
  language: Language
  latest: string | null
}
type Count = { status: string; owner: string; count: number }

/** What is published, of rounds the viewer may know of. */
const published = (viewer: Viewer | null) => sql`
  FROM reviews v JOIN rounds r ON r.id = v.round_id JOIN decisions d ON d.round_id = v.round_id
  WHERE v.published_at IS NOT NULL AND r.annulled_at IS NULL AND ${roundSight(viewer)}`

const ownerOf = sql`coalesce(d.owner_network_id, CASE WHEN d.owner_body <> '' THEN ${otherOwner} ELSE '' END)`

/**
 * Every published decision the filters leave, thirty at a time: first those whose review day has passed unseen, then by
 * that day, then those that wait for nothing.
 */
export async function listBoard(
  { db, now }: Services,
  viewer: Viewer | null,
  language: Language,
  filters: DecisionFilters,
  from = 0,
): Promise<Board> {
  const today = isoText(helsinkiParts(now()))
  const conditions: SQL[] = []
  if (filters.status) conditions.push(sql`AND d.status = ${filters.status}`)
  if (filters.owner) conditions.push(sql`AND ${ownerOf} = ${filters.owner}`)
  const waits = sql`d.status IN ('decided', 'under_way') AND d.review_on IS NOT NULL`
  const [rows, counts] = await Promise.all([
    db.all<Row>(sql`
      SELECT d.need_number AS number, r.id AS roundId, r.title, r.language, d.outcome, d.level,
        d.owner_network_id AS ownerNetworkId, d.owner_body AS ownerBody, d.starts_on AS startsOn,
        d.review_on AS reviewOn, d.status,
        (SELECT ${sql.raw(language)} FROM round_needs n WHERE n.round_id = r.id AND n.need_number = d.need_number) AS name,
        (SELECT json_object('day', f.day, 'body', f.body, 'language', f.language) FROM follow_ups f
          WHERE f.round_id = d.round_id AND f.need_number = d.need_number
          ORDER BY f.day DESC, f.added_at DESC, f.id DESC LIMIT 1) AS latest
      ${published(viewer)} ${sql.join(conditions, sql` `)}
      ORDER BY CASE WHEN ${waits} THEN 0 ELSE 1 END, CASE WHEN ${waits} THEN d.review_on END, v.published_at DESC,
        d.round_id, d.need_number
      LIMIT ${onPage + 1} OFFSET ${from}`),
    db.all<Count>(sql`SELECT d.status, ${ownerOf} AS owner, count(*) AS count ${published(viewer)} GROUP BY 1, 2`),
  ])
  return {
    decisions: rows.slice(0, onPage).map(row => asBoardDecision(row, today)),
    next: rows.length > onPage ? from + onPage : null,
    ...tally(counts, filters),
  }
}

function asBoardDecision({ roundId, title, language, latest, ...row }: Row, today: string): BoardDecision {
  return {
    ...row,
    round: { id: roundId, title, language },
    overdue: isOverdue(row, today),
    latest: latest === null ? null : JSON.parse(latest),
  }
}

function tally(counts: Count[], filters: DecisionFilters): Pick<Board, 'counts' | 'total'> {
  const status: Record<string, number> = {}
  const owner: Record<string, number> = {}
  let total = 0
  for (const each of counts) {
    const ofOwner = !filters.owner || filters.owner === each.owner
    const ofStatus = !filters.status || filters.status === each.status
    if (ofOwner) status[each.status] = (status[each.status] ?? 0) + each.count
    if (ofStatus) owner[each.owner] = (owner[each.owner] ?? 0) + each.count
    if (ofOwner && ofStatus) total += each.count
  }
  return { counts: { status, owner }, total }
}
