import type { Database } from '../platform/db/database.ts'
import type { FoundList, Where } from './list-found.ts'
import { listFound } from './list-found.ts'
import { begunMatch, exactMatch, matchOf, meaningMatch, type Part } from './match-text.ts'
import type { QueryForms } from './query-forms.ts'
import type { Term } from './read-query.ts'
import { readWidths, type Width } from './term-widths.ts'

/** What is searched for of each term, and how wide it is. */
export type Search = { terms: Term[]; corrected: (QueryForms | null)[]; widths: Width[]; matches: string[] }

export async function searchOf(db: Database, terms: Term[], corrected: (QueryForms | null)[]): Promise<Search> {
  const widths = await readWidths(db, terms, corrected)
  return { terms, corrected, widths, matches: matchesIn({ terms, corrected, widths }, 'text') }
}

function matchesIn({ terms, corrected, widths }: Omit<Search, 'matches'>, part: Part): string[] {
  return terms.map((term, at) => {
    const instead = corrected[at] ?? null
    if (widths[at] === 'usual') return exactMatch(term, instead, part)
    return widths[at] === 'wide' ? begunMatch(term, instead, part) : meaningMatch(term, instead)
  })
}

/** What is asked for the words themselves, without what means the same. */
export function ownMatches({ terms, corrected, widths, matches }: Search): string[] {
  return terms.map((term, at) =>
    widths[at] === 'full' ? matchOf(term, corrected[at] ?? null) : (matches[at] as string),
  )
}

export type FoundAll = FoundList & {
  /** Whether there are so many that no order was made of all: those with the words in the title, then the last written. */
  isBroad: boolean
}

/** The texts that have every word. */
export async function findAll(db: Database, search: Search, where: Where, most: number): Promise<FoundAll> {
  const match = search.matches.join(' AND ')
  if (search.widths.includes('full')) return { ...(await listFound(db, match, where, most)), isBroad: false }
  const last = await listFound(db, match, where, most, 'last')
  if (!last.isCut) return { ...(await listFound(db, match, where, most)), isBroad: false }
  const titles = await listFound(db, matchesIn(search, 'title').join(' AND '), where, most, 'last')
  const rows = new Map([...titles.rows, ...last.rows].map(found => [found.thingId, found]))
  return { rows: [...rows.values()].slice(0, most), isCut: true, lowest: last.lowest, isBroad: true }
}

/** The texts that have some of the words: the rarer ones, because a usual one says nothing alone. */
export async function findSome(db: Database, { matches, widths }: Search, where: Where, most: number) {
  const rarer = matches.filter((_, at) => widths[at] === 'full')
  if (rarer.length > 0) return listFound(db, rarer.join(' OR '), where, most)
  return listFound(db, matches.join(' OR '), where, most, 'last')
}
