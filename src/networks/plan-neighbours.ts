import type { StoredNetwork } from './list-stored-networks.ts'
import type { NeighbourChanges, Pair } from './neighbour-statements.ts'
import type { TableError, TableLine } from './read-networks-table.ts'

export type NeighbourPlan = NeighbourChanges & {
  /** Neighbours that only one of the two leaves out: they stay neighbours. */
  oneSided: Pair[]
}

/**
 * Which networks become neighbours and which no longer are. Being neighbours is mutual: the line of one of a pair is
 * enough for being neighbours, so that a table brought in twice says the same both times, and a network that the table
 * does not name keeps those it has.
 */
export function planNeighbours(lines: TableLine[], present: StoredNetwork[]): NeighbourPlan & { errors: TableError[] } {
  const working = new Map(present.filter(each => each.active).map(each => [each.id, new Set(each.neighbourIds)]))
  const listed = new Map<string, Set<string>>()
  const known = new Set([...working.keys(), ...lines.flatMap(({ cells }) => cells.id || [])])
  const retired = new Set(present.filter(each => !each.active).map(each => each.id))
  const errors: TableError[] = []
  for (const { number, cells } of lines) {
    if (cells.neighbours === undefined || !cells.id) continue
    const ids = cells.neighbours.split(/[;,\s]+/).filter(Boolean)
    for (const value of new Set(ids)) {
      const problem = retired.has(value) ? 'no_longer_works' : known.has(value) ? null : 'unknown_neighbour'
      if (value === cells.id) errors.push({ line: number, column: 'neighbours', problem: 'itself' })
      else if (problem) errors.push({ line: number, column: 'neighbours', problem, value })
    }
    listed.set(cells.id, new Set(ids))
  }
  const added: Pair[] = []
  const removed: Pair[] = []
  const oneSided: Pair[] = []
  for (const [one, others] of listed)
    for (const other of new Set([...others, ...(working.get(one) ?? [])])) {
      if (one === other || (listed.has(other) && other < one && mentions(other, one))) continue
      const now = working.get(one)?.has(other) ?? false
      const said = [others.has(other), listed.get(other)?.has(one) ?? now]
      const after = said.includes(true)
      const pair: Pair = one < other ? [one, other] : [other, one]
      if (after && !now) added.push(pair)
      if (!after && now) removed.push(pair)
      if (now && said.includes(true) && said.includes(false)) oneSided.push(pair)
    }
  return { added, removed, oneSided, errors }

  /** Whether a pair came up already, on the line of its first network. */
  function mentions(id: string, other: string): boolean {
    return Boolean(listed.get(id)?.has(other) || working.get(id)?.has(other))
  }
}
