import { sql } from 'drizzle-orm'
import { people } from '../../src/people/schema.ts'
import type { Services } from '../../src/platform/services.ts'
import { type Ballot, emptyBallot, type TimingChoice } from '../../src/rounds/ballot.ts'
import { castBallot } from '../../src/rounds/cast-ballot.ts'
import { castNetworkBallot } from '../../src/rounds/cast-network-ballot.ts'
import { openRound } from '../../src/rounds/open-round.ts'
import type { RoundPlan } from '../../src/rounds/round-plan.ts'
import { sealIfDue } from '../../src/rounds/seal-round.ts'
import { seeded } from '../support/seeded.ts'

const week = 7 * 86_400_000
const allNeeds = Array.from({ length: 15 }, (_, at) => at + 1)
/** The needs from the most to the least important to most. */
const tendency = [6, 1, 9, 5, 3, 8, 2, 12, 4, 10, 14, 13, 11, 15, 7]

type Asked = Partial<RoundPlan> & { voters?: number; networks?: number; blank?: number; by?: string }

/**
 * A round over levels, order and timing that was opened a week ago and closes now. 60 people, most of them in four
 * networks, and 20 networks have voted through the real acts with the clock set back, the first `blank` of each with a
 * blank ballot. Returns its id.
 */
export async function closedResultRound(
  services: Services,
  { voters = 60, networks = 20, blank = 0, by = 'kaisa', ...plan }: Asked = {},
) {
  const closesAt = services.now()
  const opensAt = new Date(closesAt.getTime() - week)
  const during = { ...services, now: () => new Date(closesAt.getTime() - week / 2) }
  const random = seeded(7)
  const homes = await services.db.all<{ id: string }>(sql`SELECT id FROM networks WHERE active = 1 ORDER BY id`)
  const ids = await joinVoters(services, voters, homes, opensAt)
  const roundId = await openRound({ ...services, now: () => opensAt }, by, {
    title: 'Mitä kehitetään ensin?',
    body: 'Sijoita tärkeimmät tarpeet.',
    language: 'fi',
    asks: { level: true, priority: true, timing: true },
    timingPoint: 'Lakimuutos 1.1.2028',
    ...{ opensAt, closesAt },
    ...plan,
  })
  const needs = plan.needs?.from === 'list' ? plan.needs.numbers : allNeeds
  const asks = plan.asks ?? { level: true, priority: true, timing: true }
  const ballot = (at: number, noise: number) => (at < blank ? emptyBallot : ballotBy(random, needs, asks, noise))
  for (const [at, personId] of ids.entries())
    await mustCast(castBallot(during, { roundId, personId, ballot: ballot(at, 4) }))
  for (const [at, { id: networkId }] of homes.slice(0, networks).entries())
    await mustCast(castNetworkBallot(during, { roundId, networkId, castBy: by, ballot: ballot(at, 1.5) }))
  await sealIfDue(services, roundId)
  return roundId
}

async function joinVoters({ db }: Services, count: number, homes: { id: string }[], joinedAt: Date) {
  const ids = Array.from({ length: count }, (_, at) => `voter${at + 1}`)
  const home = (at: number) => (homes[at % 5 < 4 ? at % 4 : at % homes.length] as { id: string }).id
  await db.writeTogether(
    ids.map((id, at) =>
      db.insert(people).values({
        ...{ id, name: `Äänestäjä ${at + 1}`, email: `${id}@esimerkki.fi`, language: 'fi', joinedAt },
        roleId: at % 5 === 4 ? 'supervisor' : at % 7 === 3 ? 'management' : 'worker',
        organisationTypeId: ['employment', 'county', 'kela'][at % 3] as string,
        homeNetworkId: home(at),
      }),
    ),
  )
  return ids
}

/** A ballot that ranks some needs by the tendency, the more the noise the less; levels and timing beside it. */
function ballotBy(
  random: () => number,
  needs: readonly number[],
  asks: { level: boolean; priority: boolean; timing: boolean },
  noise: number,
): Ballot {
  const liked = [...needs].sort((a, b) => a - b)
  const score = new Map(liked.map(need => [need, tendency.indexOf(need) + noise * 2 * (random() - 0.5) * 2]))
  liked.sort((a, b) => (score.get(a) as number) - (score.get(b) as number))
  const length = 3 + Math.floor(random() * random() * 13)
  const ranked = liked.slice(0, length).map(need => [need])
  if (random() > 0.7 && ranked.length > 2)
    ranked.splice(
      1,
      2,
      [...(ranked[1] ?? []), ...(ranked[2] ?? [])].sort((a, b) => a - b),
    )
  const timing = (need: number): TimingChoice => {
    const at = random()
    return at > 0.9 ? 'none' : at < 0.9 - 0.05 * tendency.indexOf(need) ? 'before' : 'after'
  }
  const level = () => (random() > 0.4 ? 'all' : random() > 0.5 ? 'near' : 'own')
  return {
    levels: asks.level ? Object.fromEntries(needs.map(need => [String(need), level()])) : {},
    ranking: asks.priority ? ranked : [],
    timing: asks.timing ? Object.fromEntries(needs.map(need => [String(need), timing(need)])) : {},
  }
}

async function mustCast(casting: Promise<{ ok: boolean }>) {
  const cast = await casting
  if (!cast.ok) throw new Error(`a ballot was refused: ${JSON.stringify(cast)}`)
}
