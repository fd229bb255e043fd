import { methodNames, type NetworkPriority, type PriorityCount } from './priority-result.ts'

/**
 * The networks' order to show: in a round by neighbourhoods that of the network asked for, where there is one, otherwise
 * that of all networks. A count of nothing when the round asked for no order.
 */
export function officialCount(priority: NetworkPriority | null, network: string | undefined): PriorityCount {
  const all = priority?.neighbourhoods
  const found = network && all && Object.hasOwn(all, network) ? all[network] : undefined
  return found?.count ?? priority ?? nothing
}

const nothing: PriorityCount = {
  ...{ ballots: 0, blank: 0, needs: [], order: [], ranked: [], tiers: [], pairwise: [], neighbours: [] },
  placesBy: byMethod({}),
  likeness: byMethod(null),
  ...{ sameTopFive: true, kemenyOrders: null, agreement: null, kendallW: null },
  ignoring: { order: [], sameTopFive: true },
}

function byMethod<Value>(value: Value) {
  return Object.fromEntries(methodNames.map(name => [name, value])) as Record<(typeof methodNames)[number], Value>
}
