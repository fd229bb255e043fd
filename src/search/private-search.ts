import { findIdentityCodes } from '../platform/identity-code.ts'
import type { Services } from '../platform/services.ts'
import { listNamed } from './list-named.ts'

const longest = 100

/** A search as it is counted: in lower case, single spaces, at most a hundred characters; empty when it holds no word. */
export function normalisedSearch(text: string): string {
  const plain = text.toWellFormed().normalize('NFC').toLowerCase()
  const line = plain.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  return /[\p{L}\p{N}]/u.test(line) ? line.slice(0, longest).toWellFormed().trim() : ''
}

/**
 * Whether a normalised search could tell of a person: it holds what may be an identity code, a number of five digits or
 * more such as a telephone's, a mail address, or the first or last name of anybody here, in whatever form.
 */
export async function isPrivateSearch(services: Services, query: string): Promise<boolean> {
  // What was masked was an identity code.
  if (query.includes('●') || query.includes('@') || findIdentityCodes(query).length > 0) return true
  if (/\p{Nd}(?:[\s().+/-]*\p{Nd}){4}/u.test(query)) return true
  return (await listNamed(services, [query])).size > 0
}
