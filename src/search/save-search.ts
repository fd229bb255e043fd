import { sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import { newId } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { findSavedId } from './find-saved-id.ts'
import { mostSaved, type WhyNotSaved, whyNotSaved } from './saved-policy.ts'
import { savedQuery } from './saved-query.ts'
import type { SearchFilters } from './search-filters.ts'

type Saved = { ok: true; id: string } | { ok: false; refusal: WhyNotSaved }

/** Saves a search, to be told of what is published from now on; one saved already stays as it is. */
export async function saveSearch(services: Services, person: Viewer, filters: SearchFilters): Promise<Saved> {
  const { db } = services
  const refusal = whyNotSaved(filters, 0)
  if (refusal) return { ok: false, refusal }
  const now = services.now().getTime()
  await db.all(sql`
    INSERT INTO saved_searches (id, person_id, query, mails, saved_at, told_at)
    SELECT ${newId()}, ${person.id}, ${savedQuery(filters)}, 1, ${now}, ${now}
    WHERE (SELECT count(*) FROM saved_searches WHERE person_id = ${person.id}) < ${mostSaved}
    ON CONFLICT DO NOTHING RETURNING id`)
  const id = await findSavedId(services, person, filters)
  return id ? { ok: true, id } : { ok: false, refusal: 'too_many' }
}
