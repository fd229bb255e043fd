import type { SQL } from 'drizzle-orm'
import type { Database } from '../platform/db/database.ts'
import { isRare, type Search } from './find-all.ts'
import { listVisible } from './list-visible.ts'
import { beginning, exactForms } from './match-forms.ts'
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
export async function splitCompounds(
  db: Database,
  search: Search,
  visible: SQL,
  isScarce: boolean,
): Promise<QueryForms[][]> {
  const splits = search.terms.map((term, at) => (isRare(search.widths[at]) ? splitsOf(term) : []))
  const parts = splits.flat(2).map(part => exactForms(part))
  const known = await listVisible(db, parts, visible)
  const isKnown = (part: QueryForms) => known.has(exactForms(part))
  const both = splits.map(each => each.find(parts => parts.every(isKnown)) ?? [])
  const first = splits.map((each, at) => (both[at]?.length ? [] : firstParts(each).filter(isKnown)))
  // What has been found itself needs no part of it.
  const asked = first.flatMap((each, at) =>
    each.length > 0 ? [...each.map(begunBy), search.matches[at] as string] : [],
  )
  const found = await listVisible(db, asked, visible)
  return splits.map((_, at) => {
    if (both[at]?.length) return both[at]
    if (found.has(search.matches[at] as string) && !isScarce) return []
    const begun = (first[at] ?? []).filter(part => found.has(begunBy(part)))
    return begun.slice(0, 1).map(withoutShort)
  })
}

/** The longest first. */
function firstParts(splits: QueryForms[][]): QueryForms[] {
  const first = splits.flatMap(parts => parts.slice(0, 1)).filter(part => part.raw.length >= shortestAlone)
  return first.sort((one, other) => other.raw.length - one.raw.length)
}

function begunBy({ raw }: QueryForms): string {
  return `{title body} : ${beginning(raw)}`
}

/** Snowball takes the end of a part for an ending and may leave next to nothing. */
function withoutShort({ raw, stems, folds, ends }: QueryForms): QueryForms {
  const long = (forms: Set<string>) => new Set([...forms].filter(form => form.length >= shortestPart))
  return { raw, stems: long(stems), folds: long(folds), ends: long(ends) }
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
