import type { Order } from '../counting/order.ts'
import { type CountedDimension, leaveOut, weighAlike } from './people-fairness.ts'
import type { Dimension, PersonalPriority, RankingGroup, Recount } from './priority-result.ts'
import { publishGroup } from './ranking-groups.ts'
import { mayTellOrder, mayTellOrders } from './tellable.ts'

type Told = { groups: RankingGroup[] | null; equalWeight: Recount | null; without: PersonalPriority['without'] }

/**
 * What is told of the groups of one dimension: their orders, the order with equal weights and, of networks, those
 * without each of them. All of it follows from the division of the published rankings into groups, so together it must
 * leave a million other divisions open (`mayTellOrders`); the last gives way first. Groups are told by size in any case.
 * Of networks the resampled intervals follow from the division too and count as one order more.
 */
export function tellOf(official: Order, counted: CountedDimension, dimension: Dimension): Told {
  if (!counted) return { groups: null, equalWeight: null, without: [] }
  const needs = official.flat().length
  const sizes = counted.map(({ group }) => group.ballots)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const intervals = dimension === 'network' ? 1 : 0
  const publish = (orders: number) => counted.map(group => publishGroup(group, total, orders))
  const sizesOnly = counted.map(({ group: { id, members, ballots } }) => ({ id, members, ballots, shown: null }))
  const equalWeight = weighAlike(official, counted)
  const sizeOf = new Map(counted.map(({ group }) => [group.id, group.ballots]))
  const left = dimension === 'network' ? leaveOut(official, counted) : []
  const without = left.filter(({ id }) => mayTellOrder(needs, sizeOf.get(id) ?? 0, total, 2))
  const told = (groups: RankingGroup[]) => groups.filter(({ shown }) => shown !== null).length
  const may = (orders: number) => mayTellOrders(needs, sizes, orders + 1 + intervals)
  const [once, twice] = [publish(1), publish(2)]
  if (without.length > 0 && may(told(twice) + without.length)) return { groups: twice, equalWeight, without }
  if (may(told(once))) return { groups: once, equalWeight, without: [] }
  if (may(0)) return { groups: sizesOnly, equalWeight, without: [] }
  return { groups: sizesOnly, equalWeight: null, without: [] }
}
