import { and, eq, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Services } from '../platform/services.ts'
import type { Term } from './list-terms.ts'
import { terms } from './schema.ts'
import type { InThree } from './setting-kinds.ts'

/**
 * Gives a word of the field another form, from the next request on. Returns whether it has it now: not when somebody has
 * given it yet another since `term` was read.
 */
export async function changeTerm(services: Services, actorId: string, term: Term, names: InThree): Promise<boolean> {
  const { db } = services
  const { id, fi, sv, en } = term
  const now = sql`(${terms.fi}, ${terms.sv}, ${terms.en})`
  const wanted = sql`(${names.fi}, ${names.sv}, ${names.en})`
  const differs = and(eq(terms.id, id), sql`${now} <> ${wanted} AND ${now} = (${fi}, ${sv}, ${en})`)
  const entry = { actorId, action: 'term_changed', subject: { kind: 'term', id } } as const
  await db.writeTogether([
    auditEntry(services, entry, sql`EXISTS (SELECT 1 FROM terms WHERE ${differs})`),
    db.update(terms).set(names).where(differs),
  ])
  const [named] = await db
    .select({ id: terms.id })
    .from(terms)
    .where(and(eq(terms.id, id), sql`${now} = ${wanted}`))
  return named !== undefined
}
