import { sql } from 'drizzle-orm'
import { helsinkiParts, isoText } from '../i18n/dates.ts'
import { findNames } from '../people/find-names.ts'
import { findViewer, type Viewer } from '../people/find-viewer.ts'
import type { Statement } from '../platform/db/database.ts'
import { outbox } from '../platform/outbox/schema.ts'
import type { Services } from '../platform/services.ts'
import type { Match } from '../text-index/find-matches.ts'
import { findNew } from './find-new.ts'
import { listSynonyms } from './list-synonyms.ts'
import { isWhole, readSaved } from './read-saved.ts'
import { savedFinds, savedSearches } from './schema.ts'

const minute = 60_000
/** In one run; the others are the oldest in the next. */
const mostInARun = 50
/** What was published so short a time ago may not be written yet: it is left to the next look. */
const settledAfter = 2 * minute
/** One looked at later than this is not looked at again, however often the job is run. */
const atMostEvery = 50 * minute

/** Older finds are no news, such as those of a search whose mails were off until today. */
const mailedWithin = 3 * 24 * 60 * minute

type Due = { id: string; personId: string; query: string; after: number }

/**
 * Looks for what is new in saved searches, those that were looked at longest ago first, writes it down for the home page
 * and writes the day's mail to whoever wants one. What is new is told once: a process that dies on the way looks again
 * from where it had been, and what was found stays found.
 */
export async function tellSavedSearches(services: Services): Promise<void> {
  const until = services.now().getTime() - settledAfter
  const [due, synonyms] = await Promise.all([listDue(services, until), listSynonyms(services)])
  const people = new Map<string, Viewer | null>()
  for (const { id, personId, query, after } of due) {
    if (!people.has(personId)) people.set(personId, await findViewer(services, personId))
    const person = people.get(personId)
    const filters = person && readSaved(query, person, await findNames(services, person.language))
    const things =
      filters && isWhole(query, filters)
        ? await findNew(services, person, filters, { synonyms, span: { after, until } })
        : []
    await services.db.writeTogether([
      ...things.map(thing => writeFind(services, id, thing)),
      services.db
        .update(savedSearches)
        .set({ toldAt: new Date(until) })
        .where(sql`id = ${id} AND told_at < ${until}`),
    ])
  }
  await services.db.writeTogether(writeMails(services))
}

function listDue({ db }: Services, until: number): Promise<Due[]> {
  return db.all<Due>(sql`
    SELECT id, person_id AS personId, query, told_at AS after FROM saved_searches
    WHERE told_at <= ${until - atMostEvery} ORDER BY told_at, person_id, id LIMIT ${mostInARun}`)
}

/** What is found again, such as by a second answer, is new again. */
function writeFind({ db, now }: Services, searchId: string, { kind, refId, part }: Match): Statement {
  const values = { searchId, kind, refId, part, foundAt: now() }
  // Gone meanwhile: nothing is written.
  const known = sql`SELECT ${searchId}, ${kind}, ${refId}, ${part}, ${now().getTime()}, NULL, NULL
    WHERE EXISTS (SELECT 1 FROM saved_searches WHERE id = ${searchId})`
  return db
    .insert(savedFinds)
    .select(known)
    .onConflictDoUpdate({
      target: [savedFinds.searchId, savedFinds.kind, savedFinds.refId],
      set: { part: values.part, foundAt: values.foundAt, mailDay: null, openedAt: null },
    })
}

/** One mail a person a day in Finland: what is found after it has been written waits for that of the next day. */
function writeMails({ db, now }: Services): Statement[] {
  const time = now().getTime()
  const day = isoText(helsinkiParts(now()))
  const untold = sql`mail_day IS NULL AND opened_at IS NULL AND found_at > ${time - mailedWithin}`
  return [
    db
      .insert(outbox)
      .select(sql`
        SELECT DISTINCT 'saved_search:' || person_id || ':' || ${day}, 'saved_search', person_id, ${day}, ${time}, ${time},
          NULL, 0, '', NULL, NULL
        FROM saved_finds JOIN saved_searches ON saved_searches.id = search_id JOIN people ON people.id = person_id
        WHERE ${untold} AND mails = 1 AND people.active = 1`)
      .onConflictDoNothing(),
    db
      .update(savedFinds)
      .set({ mailDay: day })
      .where(sql`${untold} AND search_id IN (
        SELECT saved_searches.id FROM outbox JOIN saved_searches ON saved_searches.person_id = outbox.person_id
        WHERE outbox.kind = 'saved_search' AND about_id = ${day} AND written_at = ${time} AND mails = 1)`),
  ]
}
