import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'
import { type Round, roundState } from './round-state.ts'
import { sealIfDue } from './seal-round.ts'

/** A need as it was worded when the round was opened. */
export type RoundNeed = { number: number; name: string; description: string }

export type FoundRound = Round & {
  bodyHtml: string
  needs: RoundNeed[]
  networkCount: number
  quorumPercent: number
  smallestGroup: number
  /** The turnout so far: who took part is counted, never what they chose. */
  people: number
  networks: number
  annulledAt: Date | null
  annulledBecause: string | null
  /** SHA-256 of the exports of a round that was sealed, by voice. */
  digests: { network?: string; personal?: string }
}

type Row = Omit<FoundRound, 'opensAt' | 'closesAt' | 'annulledAt' | 'needs' | 'digests' | 'state'> & {
  opensAt: number
  closesAt: number
  sealedAt: number | null
  annulledAt: number | null
  needs: string
  digests: string
}

/** A round with its needs in one language, sealed first when its time is up; null when there is none. */
export async function findRound(services: Services, id: string, language: Language): Promise<FoundRound | null> {
  await sealIfDue(services, id)
  const description = sql.raw(`description_${language}`)
  const [row] = await services.db.all<Row>(sql`
    SELECT r.id, r.title, r.body_html AS bodyHtml, r.language, r.opens_at AS opensAt, r.closes_at AS closesAt,
      r.network_count AS networkCount, r.quorum_percent AS quorumPercent, r.smallest_group AS smallestGroup,
      r.annulled_at AS annulledAt, r.annulled_because AS annulledBecause,
      (SELECT count(*) FROM participations p WHERE p.round_id = r.id) AS people,
      (SELECT count(*) FROM network_ballots b WHERE b.round_id = r.id) AS networks,
      (SELECT json_group_array(json_object('number', need_number, 'name', ${sql.raw(language)},
          'description', ${description}))
        FROM (SELECT * FROM round_needs WHERE round_id = r.id ORDER BY need_number)) AS needs,
      (SELECT json_group_object(voice, export_sha256) FROM round_results WHERE round_id = r.id) AS digests
    FROM rounds r WHERE r.id = ${id}`)
  if (!row) return null
  const opensAt = new Date(row.opensAt)
  const closesAt = new Date(row.closesAt)
  const annulledAt = row.annulledAt === null ? null : new Date(row.annulledAt)
  const state = roundState({ opensAt, closesAt, annulledAt }, services.now())
  const { needs, digests, ...rest } = row
  return { ...rest, opensAt, closesAt, annulledAt, state, needs: JSON.parse(needs), digests: JSON.parse(digests) }
}
