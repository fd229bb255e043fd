import { type SQL, sql } from 'drizzle-orm'
import type { AudienceKind } from '../audiences/audience.ts'
import type { EventKind } from '../calendar/event-kinds.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { PracticeKind } from '../practices/schema.ts'
import type { Outcome, Status } from '../reviews/outcomes.ts'
import type { Level } from '../rounds/count-levels.ts'
import type { Match } from '../text-index/find-matches.ts'
import type { ThingKind } from '../text-index/schema.ts'
import { visibleThings } from './visible-things.ts'

/** What a result tells of a thing besides its texts; null where it does not belong to its kind. */
export type Facts = {
  kind: ThingKind
  refId: string
  audience: AudienceKind | 'members'
  audienceRoleId: string | null
  /** As it may be shown: none once the author's account is anonymised. */
  networkId: string | null
  needs: number[]
  at: Date | null
  freshAt: Date | null
  solved: boolean
  /** Answers or comments. */
  answerCount: number | null
  practiceKind: PracticeKind | null
  isWish: boolean
  source: string | null
  eventKind: EventKind | null
  wholeDay: boolean
  startsAt: Date | null
  endsAt: Date | null
  startDay: string | null
  endDay: string | null
  cancelled: boolean
  outcome: Outcome | null
  level: Level | null
  status: Status | null
  roleId: string | null
}

type Flag = 'solved' | 'isWish' | 'wholeDay' | 'cancelled'
type Time = 'at' | 'freshAt' | 'startsAt' | 'endsAt'
type Row = Omit<Facts, Flag | Time | 'needs'> &
  Record<Flag, number | null> &
  Record<Time, number | null> & { needs: string }

/** The facts of some things the viewer may see, by `factsKey`. One query. */
export async function listFacts(
  { db }: Services,
  viewer: Viewer | null,
  matches: Pick<Match, 'kind' | 'refId'>[],
): Promise<Map<string, Facts>> {
  const asked = JSON.stringify(matches.map(({ kind, refId }) => [kind, refId]))
  const rows = await db.all<Row>(sql`
    WITH asked AS (SELECT value ->> 0 AS kind, value ->> 1 AS ref_id FROM json_each(${asked}))
    SELECT things.kind, things.ref_id AS refId, things.audience, things.audience_role_id AS audienceRoleId,
      CASE WHEN author.anonymised_at IS NULL THEN things.network_id END AS networkId, things.needs, things.at,
      things.fresh_at AS freshAt, things.solved,
      coalesce(practices.comment_count, threads.answer_count, events.comment_count) AS answerCount,
      practices.kind AS practiceKind, is_wish AS isWish, practices.source, events.kind AS eventKind,
      whole_day AS wholeDay, starts_at AS startsAt, ends_at AS endsAt, start_day AS startDay, end_day AS endDay,
      cancelled_at IS NOT NULL AS cancelled, outcome, level, status, person.role_id AS roleId
    FROM asked CROSS JOIN search_things things ON things.kind = asked.kind AND things.ref_id = asked.ref_id
      LEFT JOIN practices ON things.kind = 'practice' AND practices.id = things.ref_id
      LEFT JOIN threads ON things.kind = 'thread' AND threads.id = things.ref_id
      LEFT JOIN events ON things.kind = 'event' AND events.id = things.ref_id
      LEFT JOIN decisions ON things.kind = 'decision' AND round_id = ${decisionPart(1)}
        AND need_number = CAST(${decisionPart(2)} AS INTEGER)
      LEFT JOIN people person ON things.kind = 'person' AND person.id = things.ref_id
      LEFT JOIN people author ON author.id = things.author_id
    WHERE ${visibleThings(viewer)}`)
  return new Map(rows.map(row => [factsKey(row), asFacts(row)]))
}

/** By what the facts and texts of a thing are known. */
export function factsKey({ kind, refId }: Pick<Match, 'kind' | 'refId'>): string {
  return `${kind} ${refId}`
}

/** The round of a decision, which stands before the slash, or its need, which stands after. */
function decisionPart(part: 1 | 2): SQL {
  return part === 1
    ? sql`substr(things.ref_id, 1, instr(things.ref_id, '/') - 1)`
    : sql`substr(things.ref_id, instr(things.ref_id, '/') + 1)`
}

function asFacts(row: Row): Facts {
  const time = (at: number | null) => (at === null ? null : new Date(at))
  return {
    ...row,
    ...{ at: time(row.at), freshAt: time(row.freshAt), startsAt: time(row.startsAt), endsAt: time(row.endsAt) },
    ...{ solved: row.solved === 1, isWish: row.isWish === 1, wholeDay: row.wholeDay === 1 },
    ...{ cancelled: row.cancelled === 1, needs: JSON.parse(row.needs) },
  }
}
