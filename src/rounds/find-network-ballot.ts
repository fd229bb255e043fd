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
  secret: string | null
  choices: string | null
  castBy: string
  name: string | null
  roleId: string
  castAt: number
}

/** A network's ballot in a round, with who cast the last one. Only for those who speak for the network. */
export async function findNetworkBallot(
  services: Services,
  roundId: string,
  networkId: string,
): Promise<NetworkBallotState> {
  const [row] = await services.db.all<Row>(sql`
    SELECT n.active = 1 AND EXISTS (
        SELECT 1 FROM round_networks WHERE round_id = ${roundId} AND network_id = n.id) AS votes,
      (SELECT secret FROM round_secrets WHERE round_id = ${roundId}) AS secret,
      b.choices, b.cast_by AS castBy, ${nameOf('people')} AS name, people.role_id AS roleId, b.cast_at AS castAt
    FROM networks n
    LEFT JOIN network_ballots b ON b.round_id = ${roundId} AND b.network_id = n.id
    LEFT JOIN people ON people.id = b.cast_by
    WHERE n.id = ${networkId}`)
  const voterKey = row?.secret ? await (await voterKeys(row.secret))(`network:${networkId}`) : null
  const state = { votes: row?.votes === 1, voterKey, draft: await findDraftOf(services, roundId, voterKey) }
  if (!row?.choices) return { ...state, cast: null }
  const castBy = { id: row.castBy, name: row.name, roleId: row.roleId }
  return { ...state, cast: { ballot: readBallot(row.choices), castBy, castAt: new Date(row.castAt) } }
}

async function findDraftOf({ db }: Services, roundId: string, voterKey: string | null): Promise<Ballot | null> {
  if (!voterKey) return null
  const [row] = await db.all<{ choices: string }>(sql`
    SELECT choices FROM ballot_drafts WHERE round_id = ${roundId} AND voter_key = ${voterKey}`)
  return row ? readBallot(row.choices) : null
}
