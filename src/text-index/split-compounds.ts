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
  const parts = splits.flat(2)
  if (parts.length === 0) return splits.map(() => [])
  const asked = [...parts.map(part => exactForms(part)), ...parts.map(begunBy), ...search.matches]
  const known = await listVisible(db, [...new Set(asked)], visible)
  const isKnown = (part: QueryForms) => known.has(exactForms(part))
  return splits.map((each, at) => {
    const both = each.find(parts => parts.every(isKnown))
    if (both) return both
    if (known.has(search.matches[at] as string) && !isScarce) return []
    const first = each
      .flatMap(parts => parts.slice(0, 1))
      .filter(part => part.raw.length >= shortestAlone && isKnown(part) && known.has(begunBy(part)))
    return first
      .sort((one, other) => other.raw.length - one.raw.length)
      .slice(0, 1)
      .map(withoutShort)
  })
}

/** Snowball takes the end of a part for an ending and may leave next to nothing. */
function withoutShort({ raw, stems, folds, ends }: QueryForms): QueryForms {
  const long = (forms: Set<string>) => new Set([...forms].filter(form => form.length >= shortestPart))
  return { raw, stems: long(stems), folds: long(folds), ends: long(ends) }
}

function begunBy({ raw }: QueryForms): string {
  return `{title body} : ${beginning(raw)}`
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
