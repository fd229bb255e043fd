import { eq, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { LevelBallot } from './count-levels.ts'
import type { Electorate } from './count-round.ts'
import type { ExportedRound } from './export-round.ts'
import type { GroupedBallot } from './group-levels.ts'
import { networkBallots, roundNeeds, rounds } from './schema.ts'
import { voterKeys } from './voter-keys.ts'

export type RoundForSealing = Electorate & ExportedRound & { ballotOfNetwork: Map<string, LevelBallot> }

/**
 * Everything the count needs, with each personal ballot's role and organisation as the register has them now. Here, and
 * only in memory, person and ballot meet.
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
  const cast = await db.select().from(networkBallots).where(eq(networkBallots.roundId, id))
  const ballotOfNetwork = new Map(cast.map(row => [row.networkId, JSON.parse(row.choices) as LevelBallot]))
  // Whoever voted and left since had a vote too; without them a turnout could pass 100 %.
  const [eligible] = await db.all<{ count: number }>(sql`
    SELECT count(*) AS count FROM people
    WHERE (active = 1 AND role_id IN (SELECT role_id FROM role_capabilities WHERE capability = 'vote'))
      OR id IN (SELECT person_id FROM participations WHERE round_id = ${id})`)
  const { networkCount, quorumPercent, smallestGroup } = round
  return {
    ...{ id, networkCount, quorumPercent, smallestGroup, ballotOfNetwork },
    needs: needs.map(need => need.number),
    networkBallots: [...ballotOfNetwork.values()],
    personalBallots: await readPersonalBallots(services, id),
    eligible: eligible?.count ?? 0,
  }
}

type Read = { kind: 'secret' | 'ballot' | 'voter'; one: string; two: string; three: string }

/** One statement reads all of it: between two, somebody else may have sealed the round and deleted the half of it. */
async function readPersonalBallots({ db }: Services, id: string): Promise<GroupedBallot[]> {
  const rows = await db.all<Read>(sql`
    SELECT 'secret' AS kind, secret AS one, '' AS two, '' AS three FROM round_secrets WHERE round_id = ${id}
    UNION ALL SELECT 'ballot', voter_key, choices, '' FROM personal_ballots WHERE round_id = ${id}
    UNION ALL SELECT 'voter', people.id, role_id, organisation_type_id
    FROM participations p JOIN people ON people.id = p.person_id WHERE p.round_id = ${id}`)
  const secret = rows.find(row => row.kind === 'secret')
  if (!secret) return []
  const choicesOf = new Map<string, LevelBallot>()
  for (const { kind, one, two } of rows) if (kind === 'ballot') choicesOf.set(one, JSON.parse(two))
  const keyOf = await voterKeys(secret.one)
  const ballots: GroupedBallot[] = []
  for (const { one: personId, two: role, three: organisation } of rows.filter(row => row.kind === 'voter')) {
    const choices = choicesOf.get(await keyOf(personId))
    if (!choices) throw new Error('everyone who took part has a ballot')
    ballots.push({ choices, role, organisation })
  }
  return ballots
}
