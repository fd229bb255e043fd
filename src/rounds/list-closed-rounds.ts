import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'
import type { Round } from './round-state.ts'
import { sealDueRounds } from './seal-round.ts'

/** Where a page of closed rounds ends: the closing time and the id of its last round. */
export type RoundCursor = { time: number; id: string }

type Row = {
  id: string
  title: string
  language: Language
  opensAt: number
  closesAt: number
  annulledAt: number | null
}

/** Rounds whose results can be read, the latest first. */
export async function listClosedRounds(services: Services, limit: number): Promise<Round[]> {
  const rows = await listRows(services, limit, sql`sealed_at IS NOT NULL AND annulled_at IS NULL`)
  return rows.map(asRound)
}

/** All rounds that are over, annulled ones too, the latest first, from a cursor on. */
export async function listPastRounds(services: Services, limit: number, before?: RoundCursor): Promise<Round[]> {
  const from = before ? sql`AND (closes_at, id) < (${before.time}, ${before.id})` : sql``
  const rows = await listRows(services, limit, sql`(sealed_at IS NOT NULL OR annulled_at IS NOT NULL) ${from}`)
  return rows.map(asRound)
}

async function listRows(services: Services, limit: number, condition: ReturnType<typeof sql>) {
  await sealDueRounds(services)
  return services.db.all<Row>(sql`
    SELECT id, title, language, opens_at AS opensAt, closes_at AS closesAt, annulled_at AS annulledAt
    FROM rounds WHERE ${condition} ORDER BY closes_at DESC, id DESC LIMIT ${limit}`)
}

function asRound({ annulledAt, opensAt, closesAt, ...row }: Row): Round {
  const state = annulledAt === null ? 'closed' : 'annulled'
  const annulled = annulledAt === null ? null : new Date(annulledAt)
  return { ...row, opensAt: new Date(opensAt), closesAt: new Date(closesAt), annulledAt: annulled, state }
}
