import { writeExport } from '../counting/export.ts'
import { generator } from '../counting/random.ts'
import type { Ranking } from '../counting/ranking.ts'
import type { Asked, Ballot } from '../rounds/ballot.ts'
import type { PersonalNeed } from '../rounds/round-result.ts'
import { resamples } from './count-rankings.ts'
import { levelCell, timingCell } from './export-cells.ts'
import type { PersonalTiming } from './priority-result.ts'

/** The rules of a round as an export says them. `neighbours`: in a round by neighbourhoods those of each network. */
export type ExportedRules = {
  id: string
  needs: readonly number[]
  networkCount: number
  quorumPercent: number
  smallestGroup: number
  asks: Asked
  scope: 'national' | 'near' | 'own'
  neighbours?: Readonly<Record<string, readonly string[]>> | null
}

/** What the people's voice gives away besides the rankings; null for what the round did not ask or may not tell. */
export type PersonalCounts = { levels: readonly PersonalNeed[] | null; timing: readonly PersonalTiming[] | null }

/** Raised when the same ballots would be written or counted otherwise. */
const counter = 2

/**
 * The networks' ballots of a round that asks for an order, as a canonical export that the tally counts: a line a network,
 * with its levels (`l`) and timing (`t`) where the round asks for them.
 */
export function exportNetworkRankings(round: ExportedRules, ballots: ReadonlyMap<string, Ballot>): string {
  const { level, timing } = round.asks
  const lines = [...ballots].map(([network, ballot]) => ({
    ranking: ballot.ranking,
    extra: { network, ...(level && { l: ballot.levels }), ...(timing && { t: ballot.timing }) },
  }))
  return writeExport(
    header(round, 'network', { neighbours: round.neighbours ? sorted(round.neighbours) : undefined }),
    lines,
  )
}

/**
 * The people's ballots of such a round: their rankings and nothing else, blank ones too. Levels and timing stand as
 * counts in the first line, never beside a ranking. With fewer than `smallestGroup` rankings there is no ballot line.
 */
export function exportPersonalRankings(
  round: ExportedRules,
  rankings: readonly Ranking[],
  { levels, timing }: PersonalCounts,
): string {
  const isTold = rankings.filter(ranking => ranking.length > 0).length >= round.smallestGroup
  const counts = { levels: levels?.map(levelCell), timing: timing?.map(timingCell) }
  return writeExport(header(round, 'personal', counts), isTold ? rankings.map(ranking => ({ ranking })) : [])
}

function header(round: ExportedRules, voice: 'network' | 'personal', more: Record<string, unknown>) {
  return {
    asks: (['level', 'priority', 'timing'] as const).filter(asked => round.asks[asked]),
    counter,
    generator,
    needs: round.needs,
    networks: round.networkCount,
    quorum: round.quorumPercent,
    resamples,
    round: round.id,
    scope: round.scope,
    smallest_group: round.smallestGroup,
    unranked: 'last' as const,
    voice,
    ...more,
  }
}

function sorted(neighbours: Readonly<Record<string, readonly string[]>>) {
  return Object.fromEntries(Object.entries(neighbours).map(([network, bordering]) => [network, [...bordering].sort()]))
}
