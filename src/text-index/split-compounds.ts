import type { SQL } from 'drizzle-orm'
import type { Database } from '../platform/db/database.ts'
import { isRare, type Search } from './find-all.ts'
import { listVisible } from './list-visible.ts'
import { exactForms } from './match-forms.ts'
import { type QueryForms, queryForms } from './query-forms.ts'
import type { Term } from './read-query.ts'
import { isStemmed } from './stem-word.ts'

const shortestPart = 4
const shortestAlone = 5
const shortestWord = 9

/**
 * The words a typed compound is made of, for each term that is one: where both are words of texts the reader may see, at
 * the boundary nearest the middle, because a short part is rather a piece of a longer one; or else the longest first part
 * that is one: it tells more than the last, which is often as usual as group or service.
 */
export async function splitCompounds(db: Database, search: Search, visible: SQL): Promise<QueryForms[][]> {
  const splits = search.terms.map((term, at) => (isRare(search.widths[at]) ? splitsOf(term) : []))
  const matches = [...new Set(splits.flat(2).map(part => exactForms(part)))]
  const known = matches.length > 0 ? await listVisible(db, matches, visible) : new Set<string>()
  return splits.map(each => {
    const isKnown = (part: QueryForms) => known.has(exactForms(part))
    const first = each
      .flatMap(parts => parts.slice(0, 1))
      .filter(part => part.raw.length >= shortestAlone && isKnown(part))
    const longest = first.sort((one, other) => other.raw.length - one.raw.length)
    return each.find(parts => parts.every(isKnown)) ?? longest.slice(0, 1)
  })
}

/** Every two words a typed one could be made of, the boundary nearest the middle first; none of a short word. */
export function splitsOf({ words, isTogether }: Pick<Term, 'words' | 'isTogether'>): QueryForms[][] {
  const word = words[0]?.toLowerCase() ?? ''
  if (isTogether || word.length < shortestWord || !isStemmed(word)) return []
  const middle = word.length / 2
  return Array.from({ length: word.length - 2 * shortestPart + 1 }, (_, at) => at + shortestPart)
    .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))
    .map(at => [queryForms(word.slice(0, at)), queryForms(word.slice(at))])
}
