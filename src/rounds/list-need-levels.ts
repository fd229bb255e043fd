import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { Level } from './count-levels.ts'
import { sealDueRounds } from './seal-round.ts'

/** A level decided; `met` is false when too few took part, and it is only indicative. */
export type DecidedLevel = { level: Level; met: boolean }

type Row = { need: number; level: Level; met: number }

const mostRounds = 10

/** The latest level the networks' ballots decided for each need, by its number; undecided needs are absent. */
export async function listNeedLevels(services: Services): Promise<Map<number, DecidedLevel>> {
  await sealDueRounds(services)
  const rows = await services.db.all<Row>(sql`
    WITH latest AS (
      SELECT id, closes_at FROM rounds
      WHERE sealed_at IS NOT NULL AND annulled_at IS NULL AND asks_level = 1 AND scope = 'national'
      ORDER BY closes_at DESC, id DESC LIMIT ${mostRounds}
    )
    SELECT told.value ->> 'need' AS need, told.value ->> 'level' AS level,
      n.result ->> '$.turnout.met' AS met
    FROM latest JOIN round_results n ON n.round_id = latest.id AND n.voice = 'network', json_each(n.result, '$.needs') told
    WHERE told.value ->> 'level' IS NOT NULL ORDER BY closes_at, latest.id`)
  return new Map(rows.map(row => [row.need, { level: row.level, met: row.met === 1 }]))
}
