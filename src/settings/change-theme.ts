import { and, eq, ne, type SQL, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import { themes } from '../needs/schema.ts'
import type { Services } from '../platform/services.ts'
import type { InThree } from './setting-kinds.ts'

/** Gives a theme another name; practices and needs that carry it follow. */
export async function renameTheme(services: Services, actorId: string, id: string, names: InThree): Promise<void> {
  const differs = sql`(${themes.fi}, ${themes.sv}, ${themes.en}) <> (${names.fi}, ${names.sv}, ${names.en})`
  await change(services, actorId, { id, what: 'renamed', set: names, differs })
}

/** Retires a theme, so that new texts are not offered it, or brings it back; what carries it keeps it. */
export async function retireTheme(services: Services, actorId: string, id: string, active: boolean): Promise<void> {
  const differs = ne(themes.active, active)
  await change(services, actorId, { id, what: active ? 'brought_back' : 'retired', set: { active }, differs })
}

type Change = { id: string; what: string; set: Partial<InThree & { active: boolean }>; differs: SQL }

async function change(services: Services, actorId: string, { id, what, set, differs }: Change): Promise<void> {
  const where = and(eq(themes.id, id), differs)
  const entry = { actorId, action: 'theme_changed', subject: { kind: 'theme', id }, details: { what } } as const
  await services.db.writeTogether([
    auditEntry(services, entry, sql`EXISTS (SELECT 1 FROM themes WHERE ${where})`),
    services.db.update(themes).set(set).where(where),
  ])
}
