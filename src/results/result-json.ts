import type { FoundResults } from '../rounds/find-results.ts'
import type { FoundRound } from '../rounds/find-round.ts'

/** Everything the result page tells, for programs; the names of the figures are those of `priority-result.ts`. */
export function resultJson(round: FoundRound, results: FoundResults): string {
  const { id, title, language, scope, asks, closesAt, needs } = round
  const { digests, receipts, ballots, network, personal } = results
  const told = {
    round: {
      ...{ id, title, language, scope, asks, closesAt: closesAt.toISOString(), timingPoint: round.timingPoint },
      needs: needs.map(({ number, name }) => ({ number, name })),
    },
    sha256: digests,
    network: { ...network, ballots },
    personal: { ...personal, receipts },
  }
  return `${JSON.stringify(told, null, 1)}\n`
}
