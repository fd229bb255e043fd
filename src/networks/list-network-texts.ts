import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { IndexedText } from '../text-index/index-text.ts'
import { networks } from './schema.ts'

type Names = 'fi' | 'sv' | 'en'
type Places = `${'region' | 'host' | 'area'}${'Fi' | 'Sv' | 'En'}`
type Row = Pick<typeof networks.$inferSelect, 'id' | Names | Places>

/** What working networks are called and where they are, a text a language. */
export async function listNetworkTexts({ db }: Pick<Services, 'db'>, ids: string[]): Promise<IndexedText[]> {
  const { id, fi, sv, en, regionFi, regionSv, regionEn, hostFi, hostSv, hostEn, areaFi, areaSv, areaEn } = networks
  const rows = await db
    .select({ id, fi, sv, en, regionFi, regionSv, regionEn, hostFi, hostSv, hostEn, areaFi, areaSv, areaEn })
    .from(networks)
    .where(sql`${id} IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND active = 1`)
  return rows.flatMap(networkTexts)
}

export function networkTexts(row: Row): IndexedText[] {
  const thing = { kind: 'network', refId: row.id } as const
  const lines = (...texts: string[]) => texts.filter(Boolean).join('\n')
  return [
    { ...thing, part: 'fi', language: 'fi', title: row.fi, body: lines(row.regionFi, row.hostFi, row.areaFi) },
    { ...thing, part: 'sv', language: 'sv', title: row.sv, body: lines(row.regionSv, row.hostSv, row.areaSv) },
    { ...thing, part: 'en', language: 'en', title: row.en, body: lines(row.regionEn, row.hostEn, row.areaEn) },
  ]
}
