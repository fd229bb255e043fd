import type { Query } from '../paths.ts'
import type { Names } from '../people/find-names.ts'
import { type Status, statuses } from './outcomes.ts'

/** What the board is narrowed to; null is not narrowed. The owner is a network, or `otherOwner` for a body. */
export type DecisionFilters = { status: Status | null; owner: string | null }

/** No network has a dot in its id. */
export const otherOwner = '.other'

/** The filters of an address; what is unknown is left out. */
export function readDecisionFilters({ status, owner }: Record<string, string>, names: Names): DecisionFilters {
  const known = owner === otherOwner || (owner !== undefined && names.networks[owner] !== undefined)
  return { status: statuses.find(each => each === status) ?? null, owner: known && owner ? owner : null }
}

/** The same filters as an address, with some changed. */
export function decisionQuery(filters: DecisionFilters, changes: Partial<DecisionFilters> = {}): Query {
  return { ...filters, ...changes }
}
