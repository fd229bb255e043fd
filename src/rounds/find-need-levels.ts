import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'
import type { LevelCount } from './count-levels.ts'
import type { PersonalNeed, Turnout } from './round-result.ts'
import { sealDueRounds } from './seal-round.ts'

/** What a closed round said of one need. */
export type NeedLevel = {
  round: { id: string; title: string; language: Language; closesAt: Date }
  /** The networks' ballots, which decide the level. */
  network: LevelCount
  /** The personal ballots, null when they were too few to publish. */
  personal: PersonalNeed | null
  turnout: Turnout
}

type Row = {
  id: string
  title: string
  language: Language
  closesAt: number
  network: string
  personal: string | null
  turnout: string
}

const mostRounds = 10

/** The level results of a need in sealed rounds, the latest first. */
export async function findNeedLevels(services: Services, needNumber: number): Promise<NeedLevel[]> {
  await sealDueRounds(services)
  const told = (voice: 'n' | 'p') =>
    sql`(SELECT value FROM json_each(${sql.raw(voice)}.result, '$.needs') WHERE value ->> 'need' = ${needNumber})`
  const rows = await services.db.all<Row>(sql`
    SELECT r.id, r.title, r.language, r.closes_at AS closesAt, n.result -> 'turnout' AS turnout,
      ${told('n')} AS network, ${told('p')} AS personal
    FROM rounds r
    JOIN round_results n ON n.round_id = r.id AND n.voice = 'network'
    JOIN round_results p ON p.round_id = r.id AND p.voice = 'personal'
    WHERE r.sealed_at IS NOT NULL AND r.annulled_at IS NULL AND r.asks_level = 1 AND r.scope = 'national'
      AND EXISTS (SELECT 1 FROM round_needs WHERE round_id = r.id AND need_number = ${needNumber})
    ORDER BY r.closes_at DESC, r.id DESC LIMIT ${mostRounds}`)
  return rows.map(({ id, title, language, closesAt, network, personal, turnout }) => ({
    round: { id, title, language, closesAt: new Date(closesAt) },
    network: JSON.parse(network),
    personal: personal === null ? null : JSON.parse(personal),
    turnout: JSON.parse(turnout),
  }))
}
