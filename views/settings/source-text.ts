import { dayText } from '../../src/i18n/dates.ts'
import type { Setting, SettingId } from '../../src/settings/setting-kinds.ts'
import type { PageContext } from '../page.ts'

const variables: Partial<Record<SettingId, string>> = {
  service_name: 'SERVICE_NAME',
  allowed_domains: 'ALLOWED_MAIL_DOMAINS',
}

/** Where the present value of a setting comes from, in words. */
export function sourceText({ t, language }: PageContext, id: SettingId, { from, changedAt }: Setting): string {
  switch (from) {
    case 'here':
      return t.settings.from.here(changedAt ? dayText(changedAt, language) : '')
    case 'environment':
      return t.settings.from.environment(variables[id] ?? '')
    default:
      return t.settings.from[from]
  }
}
