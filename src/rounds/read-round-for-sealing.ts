import { eq, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { type Ballot, readBallot } from './ballot.ts'
import type { Electorate, NetworkBallotCast, PersonalBallotCast } from './count-round.ts'
import { networkBallots, roundNeeds, roundNetworks, rounds } from './schema.ts'
import { voterKeys } from './voter-keys.ts'

/** A closed round with everything the count needs, and the codes of its receipts in order. */
export type RoundForSealing = Electorate & { id: string; closesAt: Date; receipts: string[] }

/**
 * Everything the count needs, with each personal ballot's role, organisation and network as the register has them now.
 * Here, and only in memory, person and ballot meet.
 */
export async function readRoundForSealing(services: Services, id: string): Promise<RoundForSealing> {
  const { db } = services
  const [round] = await db.select().from(rounds).where(eq(rounds.id, id))
  if (!round) throw new Error('a round to seal must exist')
  const needs = await db
    .select({ number: roundNeeds.needNumber })
    .from(roundNeeds)
    .where(eq(roundNeeds.roundId, id))
    .orderBy(roundNeeds.needNumber)
  const { scope, networkCount, quorumPercent, smallestGroup, closesAt } = round
  const { ballots, receipts } = await readPersonalBallots(services, id)
  return {
    ...{ id, scope, networkCount, quorumPercent, smallestGroup, closesAt },
    asks: { level: round.asksLevel, priority: round.asksPriority, timing: round.asksTiming },
    needs: needs.map(need => need.number),
    neighbours: await readNeighbours(services, id),
    networkBallots: await readNetworkBallots(services, id),
    personalBallots: ballots,
    receipts,
    eligible: await countEligible(services, id, round.networkId),
  }
}

async function readNetworkBallots({ db }: Services, id: string): Promise<NetworkBallotCast[]> {
  const cast = await db.select().from(networkBallots).where(eq(networkBallots.roundId, id))
  return cast.map(row => ({ network: row.networkId, ballot: readBallot(row.choices) }))
}

async function readNeighbours({ db }: Services, id: string): Promise<Record<string, string[]>> {
  const rows = await db.select().from(roundNetworks).where(eq(roundNetworks.roundId, id))
  return Object.fromEntries(rows.map(row => [row.networkId, JSON.parse(row.neighbours)]))
}

/** Whoever voted and left since had a vote too; without them a turnout could pass 100 %. */
async function countEligible({ db }: Services, id: string, networkId: string | null): Promise<number> {
  const home = networkId === null ? sql`1 = 1` : sql`home_network_id = ${networkId}`
  const [eligible] = await db.all<{ count: number }>(sql`
    SELECT count(*) AS count FROM people
    WHERE (active = 1 AND ${home}
        AND role_id IN (SELECT role_id FROM role_capabilities WHERE capability = 'vote'))
      OR id IN (SELECT person_id FROM participations WHERE round_id = ${id})`)
  return eligible?.count ?? 0
}

type Read = { kind: 'secret' | 'ballot' | 'voter'; one: string; two: string; three: string; four: string }

/** One statement reads all of it: between two, somebody else may have sealed the round and deleted the half of it. */
async function readPersonalBallots({ db }: Services, id: string) {
  const rows = await db.all<Read>(sql`
    SELECT 'secret' AS kind, secret AS one, '' AS two, '' AS three, '' AS four
    FROM round_secrets WHERE round_id = ${id}
    UNION ALL SELECT 'ballot', voter_key, choices, receipt, '' FROM personal_ballots WHERE round_id = ${id}
    UNION ALL SELECT 'voter', people.id, role_id, organisation_type_id, home_network_id
    FROM participations p JOIN people ON people.id = p.person_id WHERE p.round_id = ${id}`)
  const secret = rows.find(row => row.kind === 'secret')
  if (!secret) return { ballots: [], receipts: [] }
  const cast = rows.filter(row => row.kind === 'ballot')
  const ballotOf = new Map<string, Ballot>(cast.map(row => [row.one, readBallot(row.two)]))
  const keyOf = await voterKeys(secret.one)
  const ballots: PersonalBallotCast[] = []
  for (const { one, two: role, three: organisation, four: network } of rows.filter(row => row.kind === 'voter')) {
    const ballot = ballotOf.get(await keyOf(one))
    if (!ballot) throw new Error('everyone who took part has a ballot')
    ballots.push({ ballot, role, organisation, network })
  }
  return { ballots, receipts: cast.flatMap(row => row.three || []).sort() }
}
