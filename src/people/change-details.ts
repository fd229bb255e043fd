import { sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Services } from '../platform/services.ts'
import { people } from './schema.ts'

type Details = { name: string; organisation: string }

/**
 * Puts a person's name or organisation type right; an anonymised account keeps neither. Whoever calls has found the
 * person; `manager` is who does it.
 */
export async function changeDetails(
  services: Services,
  manager: { id: string },
  personId: string,
  { name, organisation }: Details,
): Promise<void> {
  const { db } = services
  const differs = sql`people.id = ${personId} AND people.anonymised_at IS NULL
    AND (people.name <> ${name} OR people.organisation_type_id <> ${organisation})`
  const entry = {
    actorId: manager.id,
    action: 'person_changed',
    subject: { kind: 'person', id: personId },
  } as const
  await db.writeTogether([
    auditEntry(services, entry, sql`EXISTS (SELECT 1 FROM people WHERE ${differs})`),
    db.update(people).set({ name, organisationTypeId: organisation }).where(differs),
  ])
}
