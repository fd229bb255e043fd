import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { auditDays, supervisor } from './setting-defaults.ts'
import {
  type InThree,
  type Setting,
  type SettingId,
  type Settings,
  type SettingValue,
  settingIds,
} from './setting-kinds.ts'

type Row = { settings: string; terms: string }
type Otherwise = { from: Setting['from']; value: SettingValue | null }

/** Everything that can be set, each with where its present value comes from. One query. */
export async function findSettings(services: Services): Promise<Settings> {
  const [row] = await services.db.all<Row>(sql`
    SELECT (SELECT json_group_object(id, json_array(value, changed_at)) FROM settings) AS settings,
      (SELECT json_group_object(id, json_object('fi', fi, 'sv', sv, 'en', en)) FROM terms
        WHERE id IN ('service', 'service_description')) AS terms`)
  const stored: Record<string, [value: string, changedAt: number]> = JSON.parse(row?.settings ?? '{}')
  const others = defaultsOf(services, JSON.parse(row?.terms ?? '{}'))
  const settings = settingIds.map(id => {
    const { value, from } = others[id] ?? nowhere
    const here = stored[id]
    return [
      id,
      here
        ? { value: JSON.parse(here[0]), from: 'here', otherwise: value, changedAt: new Date(here[1]) }
        : { value, from, otherwise: value, changedAt: null },
    ]
  })
  return Object.fromEntries(settings)
}

const nowhere: Otherwise = { from: 'nowhere', value: null }

/** What holds while the coordinator has set nothing; what is not here only the owner knows. */
function defaultsOf(services: Services, terms: Record<string, InThree>): Partial<Record<SettingId, Otherwise>> {
  const { serviceName: name, allowedDomains } = services
  return {
    service_name: name ? { from: 'environment', value: { fi: name, sv: name, en: name } } : came(terms.service ?? null),
    service_description: came(terms.service_description ?? null),
    allowed_domains: { from: allowedDomains.length > 0 ? 'environment' : 'default', value: allowedDomains },
    supervisor: came(supervisor),
    audit_days: came(auditDays),
  }
}

function came(value: SettingValue | null): Otherwise {
  return { from: 'default', value }
}
