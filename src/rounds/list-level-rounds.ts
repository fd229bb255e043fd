import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { Level } from './count-levels.ts'
import { roundSight } from './round-columns.ts'
import { sealDueRounds } from './seal-round.ts'

/** A closed round and how many needs came out with a level. */
export type LevelRound = {
  id: string
  title: string
  language: Language
  closesAt: Date
  counts: Record<Level, number>
}

type Row = Omit<LevelRound, 'closesAt' | 'counts'> & { closesAt: number; own: number; near: number; all: number }

const mostRounds = 10

/** The latest closed rounds that decided levels and that the viewer may know of, the latest first. */
export async function listLevelRounds(services: Services, viewer: Viewer): Promise<LevelRound[]> {
  await sealDueRounds(services)
  const count = (level: Level) => sql`(
    SELECT count(*) FROM json_each(n.result, '$.needs') WHERE value ->> 'level' = ${level}) AS ${sql.raw(`"${level}"`)}`
  const rows = await services.db.all<Row>(sql`
    SELECT r.id, r.title, r.language, r.closes_at AS closesAt, ${count('own')}, ${count('near')}, ${count('all')}
    FROM rounds r JOIN round_results n ON n.round_id = r.id AND n.voice = 'network'
    WHERE r.sealed_at IS NOT NULL AND r.annulled_at IS NULL AND r.asks_level = 1 AND ${roundSight(viewer)}
    ORDER BY r.closes_at DESC, r.id DESC LIMIT ${mostRounds}`)
  return rows.map(({ own, near, all, closesAt, ...row }) => ({
    ...{ ...row, closesAt: new Date(closesAt), counts: { own, near, all } },
  }))
}
