import { sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import { themes } from '../needs/schema.ts'
import type { Services } from '../platform/services.ts'
import { listThemes } from './list-themes.ts'

type Move = { direction: 'up' | 'down'; past: string }

/**
 * Moves a theme past the one next to it in the order they are shown in. Does nothing when it is past that one already,
 * as after a second press, or is no longer next to it.
 */
export async function moveTheme(services: Services, actorId: string, id: string, { direction, past }: Move) {
  const { db } = services
  const order = (await listThemes(services)).map(theme => theme.id)
  const next = order[order.indexOf(id) + (direction === 'up' ? -1 : 1)]
  if (!order.includes(id) || next !== past) return
  const moved = JSON.stringify(order.map(each => (each === id ? past : each === past ? id : each)))
  const [before, after] = direction === 'up' ? [past, id] : [id, past]
  const stillSo = sql`EXISTS (
    SELECT 1 FROM themes one, themes other
    WHERE one.id = ${before} AND other.id = ${after} AND (one.place, one.id) < (other.place, other.id)
  )`
  const entry = {
    actorId,
    action: 'theme_changed',
    subject: { kind: 'theme', id },
    details: { what: 'moved' },
  } as const
  await db.writeTogether([
    auditEntry(services, entry, stillSo),
    db
      .update(themes)
      .set({ place: sql`(SELECT key FROM json_each(${moved}) WHERE value = themes.id)` })
      .where(sql`id IN (SELECT value FROM json_each(${moved})) AND ${stillSo}`),
  ])
}
