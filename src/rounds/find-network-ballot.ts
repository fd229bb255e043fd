import { sql } from 'drizzle-orm'
import { nameOf } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'
import { type Ballot, readBallot } from './ballot.ts'
import { voterKeys } from './voter-keys.ts'

export type NetworkBallot = {
  ballot: Ballot
  castBy: { id: string; name: string | null; roleId: string }
  castAt: Date
}

export type NetworkBallotState = {
  /** What was cast last, null when nothing has been. */
  cast: NetworkBallot | null
  /** What is being filled in and has not been cast; one for all who speak for the network. */
  draft: Ballot | null
  /** Whether the network works and had a vote when the round was opened. */
  votes: boolean
  /** Seeds the order of the needs on the network's ballot, and names its draft; null once the round is sealed. */
  voterKey: string | null
}

type Row = {
  votes: number
  choices: string | null
  draft: string | null
  castBy: string
  name: string | null
  roleId: string
  castAt: number
}

/** A network's ballot in a round, with who cast the last one. Only for those who speak for the network. */
export async function findNetworkBallot(
  { db }: Services,
  roundId: string,
  networkId: string,
): Promise<NetworkBallotState> {
  const [kept] = await db.all<{ secret: string }>(sql`SELECT secret FROM round_secrets WHERE round_id = ${roundId}`)
  const voterKey = kept ? await (await voterKeys(kept.secret))(`network:${networkId}`) : null
  // Casting takes the draft away: read apart, a ballot cast meanwhile could be in neither.
  const [row] = await db.all<Row>(sql`
    SELECT n.active = 1 AND EXISTS (
        SELECT 1 FROM round_networks WHERE round_id = ${roundId} AND network_id = n.id) AS votes,
      (SELECT choices FROM ballot_drafts WHERE round_id = ${roundId} AND voter_key = ${voterKey}) AS draft,
      b.choices, b.cast_by AS castBy, ${nameOf('people')} AS name, people.role_id AS roleId, b.cast_at AS castAt
    FROM networks n
    LEFT JOIN network_ballots b ON b.round_id = ${roundId} AND b.network_id = n.id
    LEFT JOIN people ON people.id = b.cast_by
    WHERE n.id = ${networkId}`)
  const state = { votes: row?.votes === 1, voterKey, draft: row?.draft ? readBallot(row.draft) : null }
  if (!row?.choices) return { ...state, cast: null }
  const castBy = { id: row.castBy, name: row.name, roleId: row.roleId }
  return { ...state, cast: { ballot: readBallot(row.choices), castBy, castAt: new Date(row.castAt) } }
}
