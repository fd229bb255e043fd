import { sql } from 'drizzle-orm'
import { findIdentityCodes } from '../platform/identity-code.ts'
import type { Services } from '../platform/services.ts'
import { queryKeys } from '../text-index/query-forms.ts'

const longest = 100

/** A search as it is counted: in lower case, single spaces, at most a hundred characters; empty when it holds no word. */
export function normalisedSearch(text: string): string {
  const plain = text.toWellFormed().normalize('NFC').toLowerCase()
  const line = plain.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  return /[\p{L}\p{N}]/u.test(line) ? line.slice(0, longest).toWellFormed().trim() : ''
}

/**
 * Whether a normalised search could tell of a person: it holds what may be an identity code, a number of five digits or
 * more such as a telephone's, a mail address, or the whole name of somebody who is a member here, in whatever form.
 */
export async function isPrivateSearch(services: Services, query: string): Promise<boolean> {
  // What was masked was an identity code.
  if (query.includes('●') || query.includes('@') || findIdentityCodes(query).length > 0) return true
  if (/\p{Nd}(?:[\s().+/-]*\p{Nd}){4}/u.test(query)) return true
  return holdsName(services, query)
}

async function holdsName({ db }: Services, query: string): Promise<boolean> {
  const words = wordsOf(query)
  if (words.length < 2) return false
  // SQLite knows lower case of a to z only: any other letter stands for any here, and is compared below.
  const patterns = JSON.stringify(words.map(word => `%${beginning(word).replace(/[^a-z0-9]/g, '_')}%`))
  const named = await db.all<{ name: string }>(sql`
    SELECT name FROM people WHERE anonymised_at IS NULL
      AND EXISTS (SELECT 1 FROM json_each(${patterns}) WHERE people.name LIKE value)`)
  return named.some(({ name }) =>
    wordsOf(name.normalize('NFC').toLowerCase()).every(part => words.some(word => isForm(word, part))),
  )
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Names inflect, but not from the beginning. */
const beginning = (word: string) => [...word].slice(0, 2).join('')

function isForm(word: string, name: string): boolean {
  if (word === name) return true
  if (beginning(word) !== beginning(name)) return false
  const keys = queryKeys(name)
  return [...queryKeys(word)].some(key => keys.has(key))
}
