import { type SQL, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { IndexedText } from '../text-index/index-text.ts'
import { people } from './schema.ts'

/** The names of people who can be found. */
export async function listPersonTexts({ db }: Pick<Services, 'db'>, ids: string[]): Promise<IndexedText[]> {
  const { id, name } = people
  const rows = await db
    .select({ id, name })
    .from(people)
    .where(sql`${id} IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND active = 1 AND anonymised_at IS NULL`)
  return rows.map(personText)
}

/** A name is no text in the language a person chose for pages: it inflects as others write it here, mostly in Finnish. */
export function personText({ id, name }: { id: string; name: string }): IndexedText {
  return { kind: 'person', refId: id, part: '', language: 'fi', title: name, body: '' }
}

/** The condition that this is somebody's name now, so that a name which was not written, or not any more, is not found. */
export function isNamed(id: string, name: string): SQL {
  return sql`EXISTS (SELECT 1 FROM people WHERE people.id = ${id} AND people.name = ${name})`
}
