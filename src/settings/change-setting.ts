import { and, eq, type SQL, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Services } from '../platform/services.ts'
import { settings } from './schema.ts'
import type { Setting, SettingId, SettingValue } from './setting-kinds.ts'

/**
 * Sets a value in place of the one that is `present`, from the next request on; what is set so already is left alone.
 * Returns whether it is set now: not when somebody has set another one since `present` was read.
 */
export async function changeSetting(
  services: Services,
  actorId: string,
  id: SettingId,
  { value, present }: { value: SettingValue; present: Setting },
): Promise<boolean> {
  const { db, now } = services
  const [json, at] = [JSON.stringify(value), now()]
  const same = and(eq(settings.id, id), eq(settings.value, json))
  const allowed = sql`${isStill(id, present)} AND NOT EXISTS (SELECT 1 FROM settings WHERE ${same})`
  const entry = {
    actorId,
    action: 'setting_changed',
    subject: { kind: 'setting', id },
    details: detailsOf(present.value, value),
  } as const
  await db.writeTogether([
    auditEntry(services, entry, allowed),
    db
      .insert(settings)
      // In the order of the table's columns.
      .select(sql`SELECT ${id}, ${json}, ${at.getTime()} WHERE ${allowed}`)
      .onConflictDoUpdate({ target: settings.id, set: { value: json, changedAt: at } }),
  ])
  const [set] = await db.select({ id: settings.id }).from(settings).where(same)
  return set !== undefined
}

/** Goes back to what holds while nothing has been set. */
export async function restoreSetting(
  services: Services,
  actorId: string,
  id: SettingId,
  { value, otherwise }: Setting,
): Promise<void> {
  const { db } = services
  const domains = Array.isArray(value) ? detailsOf(value, otherwise ?? []) : {}
  const details = { restored: true, ...domains }
  const entry = { actorId, action: 'setting_changed', subject: { kind: 'setting', id }, details } as const
  await db.writeTogether([
    auditEntry(services, entry, sql`EXISTS (SELECT 1 FROM settings WHERE id = ${id})`),
    db.delete(settings).where(eq(settings.id, id)),
  ])
}

function isStill(id: SettingId, { value, from }: Setting): SQL {
  const stored = sql`(SELECT value FROM settings WHERE id = ${id})`
  return from === 'here' ? sql`${stored} = ${JSON.stringify(value)}` : sql`${stored} IS NULL`
}

const mostTold = 300

/**
 * How long the log is kept matters to the log itself, and so does who gets in without being invited; other values are no
 * business of it.
 */
function detailsOf(before: SettingValue | null, after: SettingValue): Record<string, string | number> {
  if (typeof after === 'number') return { to: after }
  if (!Array.isArray(after)) return {}
  const old: readonly string[] = Array.isArray(before) ? before : []
  const told = (domains: readonly string[]) => domains.join(' ').slice(0, mostTold)
  const added = told(after.filter(domain => !old.includes(domain)))
  const removed = told(old.filter(domain => !after.includes(domain)))
  return { ...(added && { added }), ...(removed && { removed }) }
}
