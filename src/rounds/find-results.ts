import { eq } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { type Ballot, readBallot } from './ballot.ts'
import type { NetworkResult, PersonalResult, RoundResult } from './round-result.ts'
import { networkBallots, roundResults } from './schema.ts'

export type FoundResults = RoundResult & {
  digests: { network: string; personal: string }
  /** The codes of the personal ballots counted, in order. */
  receipts: string[]
  /** The networks' ballots by network, public after the close. */
  ballots: Record<string, Ballot>
}

/** What a sealed round tells, or null before it is sealed: nothing is kept anywhere that could be shown earlier. */
export async function findResults({ db }: Services, roundId: string): Promise<FoundResults | null> {
  const { voice, result, exportSha256, receipts } = roundResults
  const rows = await db
    .select({ voice, result, exportSha256, receipts })
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
    network: readNetworkResult(network.result),
    personal: readPersonalResult(personal.result),
    digests: { network: network.exportSha256, personal: personal.exportSha256 },
    receipts: JSON.parse(personal.receipts),
    ballots: Object.fromEntries(cast.map(({ id, choices }) => [id, readBallot(choices)])),
  }
}

/** Rounds sealed before orders and timing were asked lack both. */
const nothingAsked = { priority: null, timing: null }

function readNetworkResult(stored: string): NetworkResult {
  return { ...nothingAsked, ...(JSON.parse(stored) as Partial<NetworkResult>) } as NetworkResult
}

function readPersonalResult(stored: string): PersonalResult {
  return { ...nothingAsked, ...(JSON.parse(stored) as Partial<PersonalResult>) } as PersonalResult
}
