import { sql } from 'drizzle-orm'
import { nameOf } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'
import type { LevelBallot } from './count-levels.ts'
import { voterKeys } from './voter-keys.ts'

export type NetworkBallot = {
  choices: LevelBallot
  castBy: { id: string; name: string | null; roleId: string }
  castAt: Date
}

export type NetworkBallotState = {
  ballot: NetworkBallot | null
  /** Whether the network is one that still works. */
  active: boolean
  /** Seeds the order of the needs on the network's ballot; null once the round is sealed. */
  orderKey: string | null
}

type Row = {
  active: number | null
  secret: string | null
  choices: string | null
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
  const [row] = await db.all<Row>(sql`
    SELECT n.active, (SELECT secret FROM round_secrets WHERE round_id = ${roundId}) AS secret,
      b.choices, b.cast_by AS castBy, ${nameOf('people')} AS name, people.role_id AS roleId, b.cast_at AS castAt
    FROM networks n
    LEFT JOIN network_ballots b ON b.round_id = ${roundId} AND b.network_id = n.id
    LEFT JOIN people ON people.id = b.cast_by
    WHERE n.id = ${networkId}`)
  const orderKey = row?.secret ? await (await voterKeys(row.secret))(`network:${networkId}`) : null
  if (!row?.choices) return { ballot: null, active: row?.active === 1, orderKey }
  const ballot = {
    choices: JSON.parse(row.choices),
    castBy: { id: row.castBy, name: row.name, roleId: row.roleId },
    castAt: new Date(row.castAt),
  }
  return { ballot, active: row.active === 1, orderKey }
}
