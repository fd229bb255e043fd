/** The place of each ballot in two partitions of the same ballots, as numbers of groups. */
export type TwoWays = ReadonlyArray<readonly [first: number, second: number]>

const mostGroups = 16

/**
 * Whether somebody who knows the totals of every group of two partitions can subtract them so that 1 to k - 1 ballots
 * remain: whether groups of one, joined, hold groups of the other with that many ballots left over. That covers nested
 * groups, and every linear combination, since a 0/1 combination of two partitions is a sum of such differences.
 * Answers true, to be safe, when both partitions have more groups than can be tried.
 */
export function leavesFew(ballots: TwoWays, k: number): boolean {
  const firsts = new Set(ballots.map(([first]) => first)).size
  const seconds = new Set(ballots.map(([, second]) => second)).size
  if (Math.min(firsts, seconds) > mostGroups) return true
  return fewLeftOver(firsts <= seconds ? ballots : ballots.map(([first, second]) => [second, first] as const), k)
}

/**
 * Whether the count of the chosen ballots follows from the totals of every group of two partitions: whether numbers for
 * the groups exist that add up to 1 on each chosen ballot and to 0 on every other.
 */
export function isRecoverable(ballots: TwoWays, isChosen: (ballot: number) => boolean): boolean {
  const edges = new Map<string, Array<{ to: string; sum: number }>>()
  const join = (from: string, to: string, sum: number) => edges.set(from, [...(edges.get(from) ?? []), { to, sum }])
  const known = new Map<string, number>()
  for (const [at, [first, second]] of ballots.entries()) {
    const sum = isChosen(at) ? 1 : 0
    const key = `${first}/${second}`
    if (known.has(key) && known.get(key) !== sum) return false
    if (known.has(key)) continue
    known.set(key, sum)
    join(`a${first}`, `b${second}`, sum)
    join(`b${second}`, `a${first}`, sum)
  }
  const weights = new Map<string, number>()
  for (const start of edges.keys()) {
    if (weights.has(start)) continue
    weights.set(start, 0)
    for (const queue = [start]; queue.length > 0; ) {
      const from = queue.pop() ?? ''
      for (const { to, sum } of edges.get(from) ?? []) {
        const weight = sum - (weights.get(from) ?? 0)
        if (!weights.has(to)) queue.push(to)
        else if (weights.get(to) !== weight) return false
        weights.set(to, weight)
      }
    }
  }
  return true
}

function fewLeftOver(ballots: TwoWays, k: number): boolean {
  const firsts = [...new Set(ballots.map(([first]) => first))]
  const sizes = firsts.map(group => ballots.filter(([first]) => first === group).length)
  const seconds = new Map<number, { touches: number; ballots: number }>()
  for (const [first, second] of ballots) {
    const group = seconds.get(second) ?? { touches: 0, ballots: 0 }
    seconds.set(second, { touches: group.touches | (1 << firsts.indexOf(first)), ballots: group.ballots + 1 })
  }
  for (let joined = 1; joined < 1 << firsts.length; joined++) {
    let left = sizes.reduce((sum, size, at) => (joined & (1 << at) ? sum + size : sum), 0)
    for (const group of seconds.values()) if ((group.touches & ~joined) === 0) left -= group.ballots
    if (left >= 1 && left < k) return true
  }
  return false
}
