import { concentration, equalWeight, leaveOneOut } from '../counting/fairness.ts'
import type { Order } from '../counting/order.ts'
import { schulze } from '../counting/schulze.ts'
import { compareOrder } from './compare-order.ts'
import type { Dimension, PersonalPriority, RankingGroup, Recount } from './priority-result.ts'
import { type CountedGroup, fewestForOrder } from './ranking-groups.ts'

export type CountedDimension = CountedGroup[] | null

/** The order when each published group of a dimension weighs the same, exactly. Null with fewer than two groups. */
export function weighAlike(official: Order, groups: CountedDimension): Recount | null {
  const weighted = groups && equalWeight(groups.map(({ group, profile }) => ({ id: group.id, profile })))
  return weighted && compareOrder(official, schulze(weighted))
}

/** The order without each published group of networks, where enough ballots are left for an order to be told. */
export function leaveOut(official: Order, networks: CountedDimension): PersonalPriority['without'] {
  const groups = (networks ?? []).map(({ group, profile }) => ({ id: group.id, profile }))
  const found = leaveOneOut(groups).filter(({ rest }) => rest >= fewestForOrder)
  return found.map(({ id, order }) => {
    const members = networks?.find(({ group }) => group.id === id)?.group.members ?? []
    return { id, members, ...compareOrder(official, order) }
  })
}

/**
 * How the ballots spread over the published groups of networks. The largest is a network by itself, since merging
 * begins with the smallest; merged ones count as one, so there are effectively at least as many as said.
 */
export function concentrate(networks: CountedDimension): PersonalPriority['concentration'] {
  if (!networks) return null
  const found = concentration(networks.map(({ group }) => group.ballots))
  const named = networks.filter(({ group }) => group.members.length === 1).map(({ group }) => group.ballots)
  const total = networks.reduce((sum, { group }) => sum + group.ballots, 0)
  return found && named.length > 0 ? { largest: Math.max(...named) / total, effective: found.effective } : null
}

/** The needs among the first five of every role whose order is told, ascending; null when fewer than two are. */
export function commonTop(roles: readonly RankingGroup[] | null): number[] | null {
  const tops = (roles ?? []).flatMap(({ shown }) => (shown ? [shown.topFive] : []))
  const [first, ...others] = tops
  return first && others.length > 0 ? first.filter(need => others.every(top => top.includes(need))) : null
}

/** The same for each dimension. */
export function byDimension<Value>(value: (dimension: Dimension) => Value): Record<Dimension, Value> {
  return { role: value('role'), organisation: value('organisation'), network: value('network') }
}
