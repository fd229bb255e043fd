import { type Level, type LevelCount, rankWithinLevels } from '../rounds/count-levels.ts'
import type { RoundResult } from '../rounds/round-result.ts'

/** Where the vote put a need. */
export type VotedNeed = {
  need: number
  /** Null where the vote gives no order: of timing alone, or of a level nobody took a stand on. */
  place: number | null
  shared: boolean
  /** Needs it beat, of how many, in a round that asked for an order. */
  wins: number | null
  of: number
  /** Its place in the people's voice, when that was asked and may be published. */
  people: { place: number; shared: boolean } | null
  level: Level | null
  split: boolean
}

const widestFirst = ['all', 'near', 'own'] as const

/**
 * The needs of a round in the order of the networks' voice: by Schulze where an order was asked; else by level, the
 * widest first, and inside a level by its share; else by number and without places.
 */
export function voteOrder(needs: readonly number[], { network, personal }: RoundResult): VotedNeed[] {
  const levelOf = new Map(network.needs.map(count => [count.need, count]))
  const of = Math.max(needs.length - 1, 0)
  const plain = (need: number): VotedNeed => {
    const { level = null, split = false } = levelOf.get(need) ?? {}
    return { need, place: null, shared: false, wins: null, of, people: null, level, split }
  }
  if (network.priority) {
    const peopleOf = new Map(personal.priority?.ranked.map(({ need, place, shared }) => [need, { place, shared }]))
    return [...network.priority.ranked]
      .sort((one, other) => one.place - other.place || one.need - other.need)
      .map(({ need, place, shared, wins }) => {
        return { ...plain(need), place, shared, wins, people: peopleOf.get(need) ?? null }
      })
  }
  const placed = placesByLevel(network.needs)
  const rest = needs.filter(need => !placed.some(each => each.need === need))
  return [...placed.map(({ need, ...where }) => ({ ...plain(need), ...where })), ...rest.map(plain)]
}

function placesByLevel(counts: readonly LevelCount[]): { need: number; place: number; shared: boolean }[] {
  const lists = rankWithinLevels(counts)
  let before = 0
  return widestFirst.flatMap(level => {
    const list = lists[level].map(({ need, place }) => ({
      ...{ need, place: before + place },
      shared: lists[level].filter(other => other.place === place).length > 1,
    }))
    before += list.length
    return list
  })
}
