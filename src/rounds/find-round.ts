import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { type RoundRow, readRound, roundColumns, roundSight } from './round-columns.ts'
import type { NeedsFrom } from './round-plan.ts'
import type { Round } from './round-state.ts'
import { sealIfDue } from './seal-round.ts'

/** A need as it was worded when the round was opened. */
export type RoundNeed = { number: number; name: string; description: string }

export type FoundRound = Round & {
  bodyHtml: string
  needs: RoundNeed[]
  /** Where the needs come from, and why when somebody chose them. */
  needsFrom: NeedsFrom['from']
  needsRoundId: string | null
  needsLevel: 'own' | 'near' | 'all' | null
  needsBecause: string
  /** What "before" and "after" are meant of; empty when timing is not asked. */
  timingPoint: string
  networkCount: number
  quorumPercent: number
  smallestGroup: number
  /** The turnout so far: who took part is counted, never what they chose. */
  people: number
  networks: number
  annulledBecause: string | null
  /** Whether the steering group's decisions on it are published. */
  answered: boolean
  /** SHA-256 of the exports of a round that was sealed, by voice. */
  digests: { network?: string; personal?: string }
}

type Told = Pick<
  FoundRound,
  | ('bodyHtml' | 'timingPoint' | 'networkCount' | 'quorumPercent' | 'smallestGroup' | 'people' | 'networks')
  | ('annulledBecause' | 'needsFrom' | 'needsRoundId' | 'needsLevel' | 'needsBecause')
>
type Row = RoundRow & Told & { needs: string; digests: string; answered: number }

/**
 * An opened round the viewer may know of, with its needs in one language, sealed first when its time is up; else null.
 */
export async function findRound(
  services: Services,
  viewer: Viewer | null,
  id: string,
  language: Language,
): Promise<FoundRound | null> {
  await sealIfDue(services, id)
  const description = sql.raw(`description_${language}`)
  const [row] = await services.db.all<Row>(sql`
    SELECT ${roundColumns}, r.body_html AS bodyHtml, r.timing_point AS timingPoint,
      r.needs_from AS needsFrom, r.needs_round_id AS needsRoundId, r.needs_level AS needsLevel,
      r.needs_because AS needsBecause,
      r.network_count AS networkCount, r.quorum_percent AS quorumPercent, r.smallest_group AS smallestGroup,
      r.annulled_because AS annulledBecause,
      EXISTS (SELECT 1 FROM reviews WHERE round_id = r.id AND published_at IS NOT NULL) AS answered,
      (SELECT count(*) FROM participations p WHERE p.round_id = r.id) AS people,
      (SELECT count(*) FROM network_ballots b WHERE b.round_id = r.id) AS networks,
      (SELECT json_group_array(json_object('number', need_number, 'name', ${sql.raw(language)},
          'description', ${description}))
        FROM (SELECT * FROM round_needs WHERE round_id = r.id ORDER BY need_number)) AS needs,
      (SELECT json_group_object(voice, export_sha256) FROM round_results WHERE round_id = r.id) AS digests
    FROM rounds r WHERE r.id = ${id} AND ${roundSight(viewer)}`)
  if (!row) return null
  const { bodyHtml, timingPoint, networkCount, quorumPercent, smallestGroup, people, networks } = row
  const { annulledBecause, needsFrom, needsRoundId, needsLevel, needsBecause } = row
  return {
    ...readRound(row, services.now()),
    ...{ bodyHtml, timingPoint, networkCount, quorumPercent, smallestGroup, people, networks },
    ...{ annulledBecause, needsFrom, needsRoundId, needsLevel, needsBecause },
    answered: row.answered === 1,
    ...{ needs: JSON.parse(row.needs), digests: JSON.parse(row.digests) },
  }
}
