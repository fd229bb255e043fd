import { sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Services } from '../platform/services.ts'
import { indexText } from '../text-index/index-text.ts'
import type { Person } from './find-person.ts'
import { isNamed, personText } from './list-person-texts.ts'
import { people } from './schema.ts'

type Details = { name: string; organisation: string }
type Present = Pick<Person, 'id' | 'name' | 'organisationTypeId'>

/**
 * Puts a person's name or organisation type right; an anonymised account keeps neither. `manager` is who does it. Returns
 * whether it is so now, or the account is anonymised: not when somebody has changed it since `person` was read.
 */
export async function changeDetails(
  services: Services,
  manager: { id: string },
  person: Present,
  { name, organisation }: Details,
): Promise<boolean> {
  const { db } = services
  const { id } = person
  const now = sql`(people.name, people.organisation_type_id)`
  const wanted = sql`(${name}, ${organisation})`
  const differs = sql`people.id = ${id} AND people.anonymised_at IS NULL
    AND ${now} <> ${wanted} AND ${now} = (${person.name}, ${person.organisationTypeId})`
  const entry = {
    actorId: manager.id,
    action: 'person_changed',
    subject: { kind: 'person', id },
  } as const
  await db.writeTogether([
    auditEntry(services, entry, sql`EXISTS (SELECT 1 FROM people WHERE ${differs})`),
    db.update(people).set({ name, organisationTypeId: organisation }).where(differs),
    indexText(db, personText({ id, name }), isNamed(id, name)),
  ])
  const [done] = await db.all(sql`
    SELECT 1 FROM people WHERE id = ${id} AND (anonymised_at IS NOT NULL OR ${now} = ${wanted})`)
  return done !== undefined
}
