import { sql } from 'drizzle-orm'
import { visibleTo } from '../audiences/visible-to.ts'
import { collator } from '../i18n/dates.ts'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { practices } from '../practices/schema.ts'
import { threads } from '../threads/schema.ts'

export type NetworkInList = {
  id: string
  name: string
  languages: string
  practices: number
  openQuestions: number
  /** Null for visitors. */
  people: number | null
}

export type Area = { name: string; networks: NetworkInList[] }

type Row = NetworkInList & { area: string }

const nobody = sql`SELECT NULL AS network_id, NULL AS count`
const members = sql`
  SELECT network_id, count(*) AS count FROM (
    SELECT home_network_id AS network_id, id FROM people WHERE active = 1
    UNION SELECT network_id, person_id FROM memberships JOIN people ON people.id = person_id WHERE active = 1
  ) GROUP BY network_id`

/** The networks by collaborative area, with how much of what the viewer may see is theirs. One query. */
export async function listNetworks({ db }: Services, viewer: Viewer | null, language: Language): Promise<Area[]> {
  const rows = await db.all<Row>(sql`
    SELECT networks.id, ${sql.raw(language)} AS name, coalesce(nullif(${sql.raw(`area_${language}`)}, ''), area_fi) AS area,
      languages, coalesce(written.count, 0) AS practices, coalesce(asked.count, 0) AS openQuestions,
      ${viewer ? sql`coalesce(joined.count, 0)` : sql`NULL`} AS people
    FROM networks
      LEFT JOIN (
        SELECT network_id, count(*) AS count FROM practices
        WHERE withdrawn_at IS NULL AND network_id IS NOT NULL AND ${visibleTo(viewer, practices)} GROUP BY network_id
      ) written ON written.network_id = networks.id
      LEFT JOIN (
        SELECT network_id, count(*) AS count FROM threads
        WHERE withdrawn_at IS NULL AND answer_count = 0 AND ${visibleTo(viewer, threads)} GROUP BY network_id
      ) asked ON asked.network_id = networks.id
      LEFT JOIN (${viewer ? members : nobody}) joined ON joined.network_id = networks.id
    WHERE networks.active = 1`)
  const order = collator(language)
  const areas = [...new Set(rows.map(row => row.area))].sort(order.compare)
  return areas.map(name => ({
    name,
    networks: rows.filter(row => row.area === name).sort((a, b) => order.compare(a.name, b.name)),
  }))
}
