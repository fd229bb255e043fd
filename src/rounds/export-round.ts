import { exportNetworkAnswers, exportPersonalAnswers } from '../results/export-answers.ts'
import { exportNetworkRankings, exportPersonalRankings } from '../results/export-rankings.ts'
import { countPeople, type Electorate, fewestForOrders } from './count-round.ts'

export type ExportedRound = Electorate & { id: string }

/** The networks' ballots as a canonical file: anyone can count it again and get the published result. */
export function exportNetworks(round: ExportedRound): string {
  const ballots = new Map(round.networkBallots.map(({ network, ballot }) => [network, ballot]))
  const rules = rulesOf(round)
  return round.asks.priority ? exportNetworkRankings(rules, ballots) : exportNetworkAnswers(rules, ballots)
}

/**
 * The people's voice as a canonical file: the rankings without anything of who cast them, levels and timing as counts of
 * each need. Whole ballots of levels are nearly unique, and beside the tables by role they would tell which ballots a
 * small group cast and what its withheld cells hold; levels and timing follow from the counts alone.
 */
export function exportPeople(round: ExportedRound): string {
  const { asks } = round
  const told = countPeople({ ...round, asks: { ...asks, priority: false } }, '')
  const counts = { levels: asks.level && told.needs?.length ? told.needs : null, timing: told.timing }
  const rules = rulesOf(round)
  if (!asks.priority) return exportPersonalAnswers(rules, counts)
  const rankings = round.personalBallots.map(({ ballot }) => ballot.ranking)
  return exportPersonalRankings({ ...rules, smallestGroup: fewestForOrders(round) }, rankings, counts)
}

function rulesOf(round: ExportedRound) {
  const { id, needs, networkCount, quorumPercent, smallestGroup, asks, scope } = round
  const neighbours = scope === 'near' ? round.neighbours : null
  return { id, needs, networkCount, quorumPercent, smallestGroup, asks, scope, neighbours }
}
