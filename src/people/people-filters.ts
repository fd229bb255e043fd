import type { Query } from '../paths.ts'
import { maskIdentityCodes } from '../platform/identity-code.ts'
import type { Names } from './find-names.ts'

export const states = ['active', 'ended', 'anonymised'] as const

/** Whether somebody may come in, may no more, or is no longer anybody. */
export type State = (typeof states)[number]

/** What the list of people is narrowed to; null is not narrowed, except that anonymised accounts are then left out. */
export type PeopleFilters = {
  /** A part of a name or of a mail address. */
  search: string
  state: State | null
  /** Those who have not been here for a year. */
  away: boolean
  role: string | null
  network: string | null
  organisation: string | null
}

export type FilterName = Exclude<keyof PeopleFilters, 'search'>

export const filterNames: FilterName[] = ['state', 'away', 'role', 'network', 'organisation']

export const noFilters: PeopleFilters = {
  ...{ search: '', state: null, away: false, role: null, network: null, organisation: null },
}

const longestSearch = 80

/** What was looked for, without what could be somebody's identity code. */
export function readSearch(text: string | undefined): string {
  return maskIdentityCodes(text ?? '')
    .normalize()
    .trim()
    .slice(0, longestSearch)
}

/** The filters of an address; what is unknown is left out. */
export function readFilters(query: Record<string, string>, names: Names): PeopleFilters {
  const known = (of: Record<string, string>, id: string | undefined) => (id && Object.hasOwn(of, id) ? id : null)
  return {
    search: readSearch(query.q),
    state: states.find(each => each === query.state) ?? null,
    away: query.away === '1',
    role: known(names.roles, query.role),
    network: known(names.networks, query.network),
    organisation: known(names.organisations, query.organisation),
  }
}

/** The same filters as an address, with some changed. */
export function filterQuery(filters: PeopleFilters, changes: Partial<PeopleFilters> = {}): Query {
  const { search, away, ...others } = { ...filters, ...changes }
  return { q: search, ...others, away: away ? 1 : null }
}

export function isFiltered(filters: PeopleFilters): boolean {
  return Object.values(filters).some(Boolean)
}
