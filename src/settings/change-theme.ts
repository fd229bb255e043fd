import { and, eq, ne, type SQL, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import { themes } from '../needs/schema.ts'
import type { Services } from '../platform/services.ts'
import type { InThree } from './setting-kinds.ts'

type Named = InThree & { id: string }

/**
 * Gives a theme another name; practices and needs that carry it follow. Returns whether it has it now: not when somebody
 * has given it yet another since `theme` was read.
 */
export async function renameTheme(services: Services, actorId: string, theme: Named, names: InThree): Promise<boolean> {
  const { id, fi, sv, en } = theme
  const now = sql`(${themes.fi}, ${themes.sv}, ${themes.en})`
  const wanted = sql`(${names.fi}, ${names.sv}, ${names.en})`
  const differs = sql`${now} <> ${wanted} AND ${now} = (${fi}, ${sv}, ${en})`
  await change(services, actorId, { id, what: 'renamed', set: names, differs })
  const [named] = await services.db
    .select({ id: themes.id })
    .from(themes)
    .where(and(eq(themes.id, id), sql`${now} = ${wanted}`))
  return named !== undefined
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
