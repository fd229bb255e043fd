import { isLanguage, type Language } from '../i18n/messages.ts'
import type { Query } from '../paths.ts'
import type { Names, NeedChoice } from '../people/find-names.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { findIdentityCodes, maskIdentityCodes } from '../platform/identity-code.ts'
import { type ThingKind, thingKinds } from '../text-index/thing-kinds.ts'

/** When something was published, or begins. */
export const times = ['coming', 'month', 'year', 'older'] as const
/** Since when something has been changed, answered or followed up. */
export const freshnesses = ['week', 'month', 'year'] as const

/** What was searched and what it is narrowed to; null is not narrowed. */
export type SearchFilters = {
  text: string
  /** Searches what was typed, without putting typing errors right. */
  asTyped: boolean
  kind: ThingKind | null
  need: number | null
  network: string | null
  near: boolean
  language: Language | null
  time: (typeof times)[number] | null
  fresh: (typeof freshnesses)[number] | null
}

export type FilterName = Exclude<keyof SearchFilters, 'text' | 'asTyped'>

export const filterNames: FilterName[] = ['kind', 'need', 'network', 'near', 'language', 'time', 'fresh']

/** What is longer is no search; nobody types it. */
export const longestSearch = 200

export const resultsAPage = 20

/** The search of an address; what is unknown, or means nothing to this viewer, is left out. */
export function readFilters(
  query: Record<string, string>,
  known: { names: Names; needs: NeedChoice[]; viewer: Viewer | null },
): SearchFilters {
  const { q, typed, kind, need, network, near, language, time, fresh } = query
  return {
    text: readText(q),
    asTyped: typed === '1',
    kind: thingKinds.find(each => each === kind && (each !== 'person' || known.viewer !== null)) ?? null,
    need: known.needs.find(each => String(each.number) === need)?.number ?? null,
    network: network && Object.hasOwn(known.names.networks, network) ? network : null,
    near: near === '1' && known.viewer !== null,
    language: isLanguage(language) ? language : null,
    time: times.find(each => each === time) ?? null,
    fresh: freshnesses.find(each => each === fresh) ?? null,
  }
}

/**
 * What was typed, whole characters in one line, without what could be somebody's identity code; of what is too long the
 * whole words at its beginning.
 */
export function readText(typed: string | undefined): string {
  const text = inOneLine(typed)
  return maskIdentityCodes(isTooLong(typed) ? beginningOf(text) : text)
}

/** Whether only the beginning of what was typed is searched. */
export function isTooLong(typed: string | undefined): boolean {
  return inOneLine(typed).length > longestSearch
}

function inOneLine(typed = ''): string {
  return typed
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

function beginningOf(text: string): string {
  const end = text.lastIndexOf(' ', longestSearch)
  // One word that is too long by itself has no other end.
  return text.slice(0, end > 0 ? end : longestSearch).toWellFormed()
}

/** The same search as an address, with some of it changed. */
export function filterQuery(filters: SearchFilters, changes: Partial<SearchFilters> = {}): Query {
  const { text, asTyped, near, ...others } = { ...filters, ...changes }
  return { q: text, ...others, near: near ? 1 : null, typed: asTyped ? 1 : null }
}

export function isFiltered(filters: SearchFilters): boolean {
  return filterNames.some(name => Boolean(filters[name]))
}

/** Whether something was left out of what was typed because it could be somebody's identity code. */
export function holdsIdentityCode(typed: string | undefined): boolean {
  return findIdentityCodes(typed ?? '').some(code => code.certain)
}

/** Why a text is not searched; null when it is. */
export function whyNotSearch(text: string): 'empty' | 'short' | 'wordless' | null {
  if (text === '') return 'empty'
  if (!/[\p{L}\p{N}]/u.test(text)) return 'wordless'
  return [...text].length < 2 ? 'short' : null
}

/** Which page of results an address asks for; the first when it asks for none there can be. */
export function readPageNumber(text: string | undefined): number {
  return /^[1-9]\d{0,3}$/.test(text ?? '') ? Number(text) : 1
}
