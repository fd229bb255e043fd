import { and, eq, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Services } from '../platform/services.ts'
import { settings } from './schema.ts'
import type { SettingId, SettingValue } from './setting-kinds.ts'

/** Sets a value, from the next request on; what is set so already is left alone. */
export async function changeSetting(
  services: Services,
  actorId: string,
  id: SettingId,
  value: SettingValue,
): Promise<void> {
  const { db, now } = services
  const row = { id, value: JSON.stringify(value), changedAt: now() }
  const same = and(eq(settings.id, id), eq(settings.value, row.value))
  // How long the log is kept matters to the log itself; other values are no business of it.
  const details: Record<string, number> = typeof value === 'number' ? { to: value } : {}
  const entry = { actorId, action: 'setting_changed', subject: { kind: 'setting', id }, details } as const
  await db.writeTogether([
    auditEntry(services, entry, sql`NOT EXISTS (SELECT 1 FROM settings WHERE ${same})`),
    db
      .insert(settings)
      .values(row)
      .onConflictDoUpdate({ target: settings.id, set: row, setWhere: sql`${settings.value} <> excluded.value` }),
  ])
}

/** Goes back to what holds while nothing has been set. */
export async function restoreSetting(services: Services, actorId: string, id: SettingId): Promise<void> {
  const { db } = services
  const details = { restored: true }
  const entry = { actorId, action: 'setting_changed', subject: { kind: 'setting', id }, details } as const
  await db.writeTogether([
    auditEntry(services, entry, sql`EXISTS (SELECT 1 FROM settings WHERE id = ${id})`),
    db.delete(settings).where(eq(settings.id, id)),
  ])
}
