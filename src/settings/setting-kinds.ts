import type { Language } from '../i18n/messages.ts'

export type InThree = Record<Language, string>

type ValueOf = {
  /** A short name or sentence. */
  names: InThree
  /** A few lines; a line of its own stays one. */
  lines: InThree
  /** Who to turn to. */
  contact: InThree & { email: string }
  mail: string
  domains: readonly string[]
  /** A day as 2026-11-24. */
  day: string
  days: number
}

export type SettingKind = keyof ValueOf

/** What the coordinator sets, in the order of the page. */
export const settingKinds = {
  service_name: 'names',
  service_description: 'names',
  allowed_domains: 'domains',
  controller: 'contact',
  data_protection_officer: 'contact',
  processors: 'lines',
  transfers: 'lines',
  security_contact: 'mail',
  supervisor: 'lines',
  service_published: 'day',
  statement_made: 'day',
  audit_days: 'days',
} as const satisfies Record<string, SettingKind>

export type SettingId = keyof typeof settingKinds

export const settingIds = Object.keys(settingKinds) as SettingId[]

export type SettingValue<Id extends SettingId = SettingId> = ValueOf[(typeof settingKinds)[Id]]

/**
 * A value and where it comes from: set in the service, given by the environment, or what the service came with; null
 * where only the owner knows it and has not said. `otherwise` is what would hold if nothing had been set here.
 */
export type Setting<Id extends SettingId = SettingId> = {
  value: SettingValue<Id> | null
  from: 'here' | 'environment' | 'default' | 'nowhere'
  otherwise: SettingValue<Id> | null
  changedAt: Date | null
}

export type Settings = { [Id in SettingId]: Setting<Id> }

export const fewestAuditDays = 90
export const mostAuditDays = 3650
export const longestName = 60

export function isSettingId(text: string): text is SettingId {
  return Object.hasOwn(settingKinds, text)
}
