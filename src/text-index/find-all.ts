import { sql } from 'drizzle-orm'
import type { Database } from '../platform/db/database.ts'
import { type Found, type FoundList, listFound, type Where } from './list-found.ts'
import { type Part, stemsMatch } from './match-forms.ts'
import { exactMatch, matchOf, meaningMatch } from './match-text.ts'
import type { QueryForms } from './query-forms.ts'
import { isPlace } from './rank-things.ts'
import type { Term } from './read-query.ts'
import { readWidths, type Width } from './read-widths.ts'

/** Of what has the words in the title, before what was written last. */
const mostTitles = 200
/** With more words it would be asked for too much. */
const mostLeftOut = 5

/** What is searched for of each term, and how wide it is. */
export type Search = { terms: Term[]; corrected: (QueryForms | null)[]; widths: Width[]; matches: string[] }

export async function searchOf(db: Database, terms: Term[], corrected: (QueryForms | null)[]): Promise<Search> {
  const widths = await readWidths(db, terms, corrected)
  return { terms, corrected, widths, matches: matchesIn({ terms, corrected, widths }, 'text') }
}

/** The same search for all forms and compounds of every word, however long it takes. */
export function inFull({ terms, corrected }: Search): Search {
  const of = { terms, corrected, widths: terms.map((): Width => 'few') }
  return { ...of, matches: matchesIn(of, 'text') }
}

function matchesIn({ terms, corrected, widths }: Omit<Search, 'matches'>, part: Part): string[] {
  return terms.map((term, at) => {
    const [width, instead] = [widths[at] ?? 'few', corrected[at] ?? null]
    if (width === 'few' || width === 'endless') return meaningMatch(term, instead, width === 'few')
    return width === 'usual' ? exactMatch(term, instead, part) : stemsMatch(width.begun, part)
  })
}

/** What is asked for the words themselves, without what means the same. */
export function ownMatches({ terms, corrected, widths, matches }: Search): string[] {
  return terms.map((term, at) =>
    isRare(widths[at]) ? matchOf(term, corrected[at] ?? null, widths[at] === 'few') : (matches[at] as string),
  )
}

export function isRare(width: Width | undefined): boolean {
  return width === 'few' || width === 'endless'
}

export type FoundAll = FoundList & {
  /** Whether there are so many that no order was made of all: those with the words in the title, then the last written. */
  isBroad: boolean
}

/** The texts that have every word. */
export async function findAll(db: Database, search: Search, where: Where, most: number): Promise<FoundAll> {
  const match = search.matches.join(' AND ')
  const rarer = rarerOf(search)
  if (rarer.length > 0) {
    // What the usual words are worth takes long to count and tells little.
    const within = rarer.length < search.matches.length ? match : null
    return { ...(await listFound(db, rarer.join(' AND '), where, most, 'best', within)), isBroad: false }
  }
  const last = await listFound(db, match, where, most, 'last')
  if (!last.isCut) return { ...(await listFound(db, match, where, most)), isBroad: false }
  const titles = await listFound(
    db,
    matchesIn(search, 'title').join(' AND '),
    where,
    Math.min(most, mostTitles),
    'last',
  )
  const rows = onceEach([...titles.rows, ...last.rows]).slice(0, most)
  return { rows, isCut: true, lowest: last.lowest, isBroad: true }
}

/**
 * The networks among what was found that have every word in their names; all of them when so much was found that only
 * titles counted.
 */
export async function findNamed(db: Database, { matches }: Search, { rows, isBroad }: FoundAll): Promise<number[]> {
  const places = rows.filter(isPlace).map(found => found.thingId)
  if (places.length === 0 || isBroad) return places
  const inTitle = `{title ftitle} : (${matches.join(' AND ')})`
  const named = await db.all<{ thingId: number }>(sql`
    SELECT DISTINCT thing_id AS thingId FROM search_fts CROSS JOIN search_entries ON search_entries.id = search_fts.rowid
    WHERE search_fts MATCH ${inTitle} AND +search_fts.rowid IN (
      SELECT id FROM search_entries WHERE thing_id IN (SELECT value FROM json_each(${JSON.stringify(places)})))`)
  return named.map(each => each.thingId)
}

/**
 * The texts that have some of the words: all but one before fewer, and the rarer words only, because a usual one says
 * nothing alone.
 */
export async function findSome(db: Database, search: Search, where: Where, most: number): Promise<FoundList> {
  const rarer = rarerOf(search)
  if (rarer.length === 0) return listFound(db, search.matches.join(' OR '), where, most, 'last')
  const any = await listFound(db, rarer.join(' OR '), where, most)
  if (rarer.length < 3 || rarer.length > mostLeftOut) return any
  const allButOne = rarer.map((_, left) => `(${rarer.filter((_, at) => at !== left).join(' AND ')})`)
  const almost = await listFound(db, allButOne.join(' OR '), where, most)
  return { ...any, rows: onceEach([...almost.rows, ...any.rows]) }
}

/** The texts that have every word and, of a compound, the words it is made of. */
export async function findParts(
  db: Database,
  { terms, corrected }: Search,
  parts: QueryForms[][],
  where: Where,
  most: number,
): Promise<FoundList> {
  const words = terms.flatMap((term, at) => {
    const forms = parts[at] ?? []
    return forms.length > 0 ? forms.map(part => ({ term, instead: part })) : [{ term, instead: corrected[at] ?? null }]
  })
  const search = await searchOf(
    db,
    words.map(each => each.term),
    words.map(each => each.instead),
  )
  return findAll(db, search, where, most)
}

function onceEach(found: Found[]): Found[] {
  return [...new Map(found.map(each => [each.thingId, each])).values()]
}

function rarerOf({ matches, widths }: Search): string[] {
  return matches.filter((_, at) => isRare(widths[at]))
}
