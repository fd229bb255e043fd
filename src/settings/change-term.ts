import { and, eq, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Services } from '../platform/services.ts'
import { terms } from './schema.ts'
import type { InThree } from './setting-kinds.ts'
import type { TermId } from './term-ids.ts'

/** Gives a word of the field another form, from the next request on. */
export async function changeTerm(services: Services, actorId: string, id: TermId, names: InThree): Promise<void> {
  const { db } = services
  const differs = and(
    eq(terms.id, id),
    sql`(${terms.fi}, ${terms.sv}, ${terms.en}) <> (${names.fi}, ${names.sv}, ${names.en})`,
  )
  const entry = { actorId, action: 'term_changed', subject: { kind: 'term', id } } as const
  await db.writeTogether([
    auditEntry(services, entry, sql`EXISTS (SELECT 1 FROM terms WHERE ${differs})`),
    db.update(terms).set(names).where(differs),
  ])
}
