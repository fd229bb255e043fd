import { type SQL, sql } from 'drizzle-orm'
import { collator } from '../i18n/dates.ts'
import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'

type Named = Record<string, string>

/** What roles, organisation types, networks, themes and needs are called in one language, by id, in their own order. */
export type Names = {
  service: string
  description: string
  terms: Named
  roles: Named
  /** The roles a text may be addressed to. */
  audienceRoles: Named
  organisations: Named
  networks: Named
  themes: Named
  /** By number, in the order of the numbers. */
  needs: Named
}

export type NeedChoice = { number: number; name: string }

type Row = {
  terms: string
  roles: string
  audienceRoles: string
  organisations: string
  networks: string
  themes: string
  needs: string
}

/** All names in a language, in one query; they are data, so that a change of law or of organisation needs no code. */
export async function findNames({ db, serviceName }: Services, language: Language): Promise<Names> {
  const pairs = (from: SQL) =>
    sql`(SELECT json_group_array(json_array(id, name)) FROM (SELECT id, ${sql.raw(language)} AS name FROM ${from}))`
  const [row] = await db.all<Row>(sql`
    SELECT ${pairs(sql`terms`)} AS terms,
      ${pairs(sql`roles ORDER BY place`)} AS roles,
      ${pairs(sql`roles WHERE is_audience = 1 ORDER BY place`)} AS audienceRoles,
      ${pairs(sql`organisation_types ORDER BY place`)} AS organisations,
      ${pairs(sql`networks WHERE active = 1`)} AS networks,
      ${pairs(sql`themes ORDER BY place`)} AS themes,
      ${pairs(sql`(SELECT number AS id, fi, sv, en FROM needs) ORDER BY id`)} AS needs`)
  if (!row) throw new Error('a SELECT without FROM gives one row')
  const terms = named(row.terms)
  return {
    service: serviceName ?? terms.service ?? '',
    description: terms.service_description ?? '',
    terms,
    roles: named(row.roles),
    audienceRoles: named(row.audienceRoles),
    organisations: named(row.organisations),
    networks: named(row.networks, collator(language)),
    themes: named(row.themes),
    needs: named(row.needs),
  }
}

/** The needs as a form or a filter offers them. */
export function needChoices(names: Names): NeedChoice[] {
  return Object.entries(names.needs).map(([number, name]) => ({ number: Number(number), name }))
}

function named(pairs: string, order?: Intl.Collator): Named {
  const entries: [string, string][] = JSON.parse(pairs)
  return Object.fromEntries(order ? entries.sort(([, a], [, b]) => order.compare(a, b)) : entries)
}
