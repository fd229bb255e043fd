import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { plain } from '../text-index/plain-letters.ts'
import { queryKeys } from '../text-index/query-forms.ts'

const shortestName = 3

/**
 * Which of some normalised searches hold the first or last name, in whatever form, of anybody whose name is known here,
 * also of those who have left. A name that is a usual word too keeps that word out: rather too much than too little.
 */
export async function listNamed({ db }: Pick<Services, 'db'>, searches: string[]): Promise<Set<string>> {
  const beginnings = new Set(searches.flatMap(wordsOf).map(beginning))
  if (beginnings.size === 0) return new Set()
  // SQLite knows lower case of a to z only, and other letters may carry a mark: they stand for any here, and are compared below.
  const patterns = JSON.stringify([...beginnings].map(each => `%${each.replace(/[^bdfghjklmpqrtvwx0-9]/g, '_')}%`))
  const people = await db.all<{ name: string }>(sql`
    SELECT name FROM people WHERE anonymised_at IS NULL
      AND EXISTS (SELECT 1 FROM json_each(${patterns}) WHERE people.name LIKE value)`)
  const names = new Map<string, Set<string>>()
  for (const name of people.flatMap(person => wordsOf(person.name)))
    names.set(beginning(name), (names.get(beginning(name)) ?? new Set()).add(name))
  const isName = (word: string) => [...(names.get(beginning(word)) ?? [])].some(name => isForm(word, name))
  return new Set(searches.filter(search => wordsOf(search).some(isName)))
}

function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter(word => word.length >= shortestName)
}

/** Names inflect, but not from the beginning. */
function beginning(word: string): string {
  return [...plain(word)].slice(0, 2).join('')
}

function isForm(word: string, name: string): boolean {
  if (oblique(name).some(each => plain(word).startsWith(plain(each)))) return true
  const keys = queryKeys(name)
  return [...queryKeys(word)].some(key => keys.has(key))
}

/** What stemming misses: Virtanen is Virtas- in most of its forms, and Kallas is Kallaks-. */
function oblique(name: string): string[] {
  if (name.endsWith('nen')) return [name.replace(/nen$/, 's')]
  return name.endsWith('s') ? [name.replace(/s$/, 'ks')] : []
}
