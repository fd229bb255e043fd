import { eq } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { LevelBallot } from './count-levels.ts'
import type { RoundResult } from './round-result.ts'
import { networkBallots, roundResults } from './schema.ts'

export type FoundResults = RoundResult & {
  digests: { network: string; personal: string }
  /** The networks' ballots by network, public after the close. */
  ballots: Record<string, LevelBallot>
}

/** What a sealed round tells, or null before it is sealed: nothing is kept anywhere that could be shown earlier. */
export async function findResults({ db }: Services, roundId: string): Promise<FoundResults | null> {
  const { voice, result, exportSha256 } = roundResults
  const rows = await db
    .select({ voice, result, exportSha256 })
    .from(roundResults)
    .where(eq(roundResults.roundId, roundId))
  const network = rows.find(row => row.voice === 'network')
  const personal = rows.find(row => row.voice === 'personal')
  if (!network || !personal) return null
  const cast = await db
    .select({ id: networkBallots.networkId, choices: networkBallots.choices })
    .from(networkBallots)
    .where(eq(networkBallots.roundId, roundId))
  return {
    network: JSON.parse(network.result),
    personal: JSON.parse(personal.result),
    digests: { network: network.exportSha256, personal: personal.exportSha256 },
    ballots: Object.fromEntries(cast.map(({ id, choices }) => [id, JSON.parse(choices)])),
  }
}
