import { type SQL, sql } from 'drizzle-orm'
import { collator } from '../i18n/dates.ts'
import type { Language } from '../i18n/messages.ts'
import { unlessChanged } from '../platform/db/unless-changed.ts'
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
  /** Lists the networks that work; one that no longer does is still found by its id, for what it wrote. */
  networks: Named
  themes: Named
  /** The themes a new text may be given; others have been retired. */
  offeredThemes: Named
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
  formerNetworks: string
  themes: string
  offeredThemes: string
  needs: string
  /** What the coordinator has set, as JSON in three languages, or null. */
  service: string | null
  description: string | null
}

/** All names in a language; they are data, so that a change of law or of organisation needs no code. */
export async function findNames(services: Services, language: Language): Promise<Names> {
  const key = `names ${language} ${services.serviceName}`
  return unlessChanged(services.db, ['names'], key, () => readNames(services, language))
}

async function readNames({ db, serviceName }: Services, language: Language): Promise<Names> {
  const pairs = (from: SQL) =>
    sql`(SELECT json_group_array(json_array(id, name)) FROM (SELECT id, ${sql.raw(language)} AS name FROM ${from}))`
  const [row] = await db.all<Row>(sql`
    SELECT ${pairs(sql`terms`)} AS terms,
      ${pairs(sql`roles ORDER BY place`)} AS roles,
      ${pairs(sql`roles WHERE is_audience = 1 ORDER BY place`)} AS audienceRoles,
      ${pairs(sql`organisation_types ORDER BY place`)} AS organisations,
      ${pairs(sql`networks WHERE active = 1`)} AS networks,
      ${pairs(sql`networks WHERE active = 0`)} AS formerNetworks,
      ${pairs(sql`themes ORDER BY place, id`)} AS themes,
      ${pairs(sql`themes WHERE active = 1 ORDER BY place, id`)} AS offeredThemes,
      ${pairs(sql`(SELECT number AS id, fi, sv, en FROM needs) ORDER BY id`)} AS needs,
      (SELECT value FROM settings WHERE id = 'service_name') AS service,
      (SELECT value FROM settings WHERE id = 'service_description') AS description`)
  if (!row) throw new Error('a SELECT without FROM gives one row')
  const terms = named(row.terms)
  return {
    service: setTo(row.service, language) ?? serviceName ?? terms.service ?? '',
    description: setTo(row.description, language) ?? terms.service_description ?? '',
    terms,
    roles: named(row.roles),
    audienceRoles: named(row.audienceRoles),
    organisations: named(row.organisations),
    networks: findingToo(named(row.formerNetworks), named(row.networks, collator(language))),
    themes: named(row.themes),
    offeredThemes: named(row.offeredThemes),
    needs: named(row.needs),
  }
}

/** The needs as a form or a filter offers them. */
export function needChoices(names: Names): NeedChoice[] {
  return Object.entries(names.needs).map(([number, name]) => ({ number: Number(number), name }))
}

/** Names that list `listed`, and give those of `found` when they are asked for by id. */
function findingToo(found: Named, listed: Named): Named {
  return Object.assign(Object.create(Object.assign(Object.create(null), found)), listed)
}

function setTo(value: string | null, language: Language): string | null {
  return value === null ? null : (JSON.parse(value) as Record<Language, string>)[language]
}

function named(pairs: string, order?: Intl.Collator): Named {
  const entries: [string, string][] = JSON.parse(pairs)
  const sorted = order ? entries.sort(([, a], [, b]) => order.compare(a, b)) : entries
  // Ids come from forms and addresses too: asked for `constructor`, there is no name.
  return Object.assign(Object.create(null), Object.fromEntries(sorted))
}
