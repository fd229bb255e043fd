import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { countTiming } from '../results/count-timing.ts'
import { isBlankBallot } from './ballot.ts'
import { countLevels } from './count-levels.ts'
import type { FoundResults } from './find-results.ts'
import type { FoundRound } from './find-round.ts'

/** By network: who belongs to its neighbourhood, itself first, as they bordered on each other when the round was opened. */
export type Neighbourhoods = Record<string, string[]>

/** The neighbourhoods of a round that is counted by them, else null. */
export async function findNeighbourhoods({ db }: Services, { id, scope }: FoundRound): Promise<Neighbourhoods | null> {
  if (scope !== 'near') return null
  const rows = await db.all<{ network: string; neighbours: string }>(sql`
    SELECT network_id AS network, neighbours FROM round_networks WHERE round_id = ${id} ORDER BY network_id`)
  const voting = new Set(rows.map(row => row.network))
  const inRound = (neighbours: string) => (JSON.parse(neighbours) as string[]).filter(each => voting.has(each))
  return Object.fromEntries(rows.map(({ network, neighbours }) => [network, [network, ...inRound(neighbours)]]))
}

/**
 * The same results with the networks' levels and timing counted over some networks alone. Their ballots are public, so
 * nothing has to be withheld; the people's voice stays that of the whole round.
 */
export function resultsAmong(round: FoundRound, results: FoundResults, networks: readonly string[]): FoundResults {
  const numbers = round.needs.map(need => need.number)
  const cast = networks.flatMap(id => results.ballots[id] ?? []).filter(ballot => !isBlankBallot(ballot))
  return {
    ...results,
    network: {
      ...results.network,
      needs: countLevels(
        results.network.needs.length > 0 ? numbers : [],
        cast.map(ballot => ballot.levels),
      ),
      timing:
        results.network.timing &&
        countTiming(
          numbers,
          cast.map(ballot => ballot.timing),
        ),
    },
  }
}
