/** So many bits are left open: about a million other sets of ballots fit what is told. */
export const leftOpen = 20

/**
 * What an order of so many needs can tell at most: log2 of how many orders with shared places there are (ordered Bell or
 * Fubini numbers).
 */
export function orderBits(needs: number): number {
  const orders = [1]
  for (let n = 1; n <= needs; n += 1) {
    let sum = 0
    let ways = 1
    for (let first = 1; first <= n; first += 1) {
      ways = (ways * (n - first + 1)) / first
      sum += ways * (orders[n - first] ?? 0)
    }
    orders.push(sum)
  }
  return Math.log2(orders[needs] ?? 1)
}

/**
 * Whether orders that follow from one group's ballots may be told. The rankings of everybody are published without a
 * name, so whoever tries all sets of that size finds the group's ballots when the orders say more than it takes to name
 * one set: log2 of how many sets there are. Two groups so found have single people's ballots in common.
 */
export function mayTellOrder(needs: number, ballots: number, total: number, orders = 1): boolean {
  return orders * orderBits(needs) <= log2Choose(total, ballots) - leftOpen
}

/** The same of all that is told of a division into groups: whether so many orders may be told that follow from it. */
export function mayTellOrders(needs: number, sizes: readonly number[], orders: number): boolean {
  let open = 0
  let left = sizes.reduce((sum, size) => sum + size, 0)
  for (const size of sizes) {
    open += log2Choose(left, size)
    left -= size
  }
  return orders * orderBits(needs) <= open - leftOpen
}

/** log2 of the number of ways to choose some of all. */
export function log2Choose(all: number, some: number): number {
  let sum = 0
  for (let at = 1; at <= some; at += 1) sum += Math.log2((all - some + at) / at)
  return sum
}
