import { type Order, topOf } from '../../src/counting/order.ts'
import type { PersonalTiming, PriorityCount, TimingCount } from '../../src/results/priority-result.ts'
import type { FoundResults } from '../../src/rounds/find-results.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import type { PageContext } from '../page.ts'

/** In a round by neighbourhoods: whose neighbourhood is looked at, and who belongs to it. */
export type Neighbourhood = { network: string; networks: string[] }

export type ShownResults = {
  page: PageContext
  round: FoundRound
  results: FoundResults
  /** The networks' order that is looked at: of all, or of one neighbourhood. */
  official: PriorityCount
  neighbourhood: Neighbourhood | null
  /** All of them, by network; null in other rounds. */
  neighbourhoods: Record<string, string[]> | null
}

export type Voice = {
  key: 'network' | 'personal'
  label: string
  count: PriorityCount
  timing: PersonalTiming[] | null
}

/** The voices that have an order to tell, the one that decides first. */
export function voicesOf({ page, results, official }: ShownResults): Voice[] {
  const { rounds } = page.t
  const network = { key: 'network' as const, label: rounds.networksVoice, count: official }
  const personal = results.personal.priority
  return [
    ...(official.ballots > 0 ? [{ ...network, timing: asTold(results.network.timing) }] : []),
    ...(personal
      ? [
          {
            ...{ key: 'personal' as const, label: rounds.peopleVoice, count: personal },
            timing: results.personal.timing,
          },
        ]
      : []),
  ]
}

/** The networks' ballots are public, so all of their timing is told. */
export function asTold(timing: TimingCount[] | null): PersonalTiming[] | null {
  return timing?.map(count => ({ ...count, shown: 'counts' as const })) ?? null
}

/** How many first needs are spoken of: five, of short lists three, of the shortest none in particular. */
export function topSize({ needs }: Pick<PriorityCount, 'needs'>): 5 | 3 | null {
  return needs.length > 5 ? 5 : needs.length > 3 ? 3 : null
}

/** Which needs come among the first and which leave them when another order takes the place of an order. */
export function changesOfTop(from: Order, to: Order, size: number): { up: number[]; down: number[] } {
  const [before, after] = [topOf(from, size), topOf(to, size)]
  return {
    up: after.filter(need => !before.includes(need)),
    down: before.filter(need => !after.includes(need)),
  }
}
