import { people } from '../../src/people/schema.ts'
import type { Database } from '../../src/platform/db/database.ts'
import type { Services } from '../../src/platform/services.ts'
import { type Asked, emptyBallot } from '../../src/rounds/ballot.ts'
import { castBallot } from '../../src/rounds/cast-ballot.ts'
import { castNetworkBallot } from '../../src/rounds/cast-network-ballot.ts'
import type { LevelBallot, LevelChoice } from '../../src/rounds/count-levels.ts'
import { openRound } from '../../src/rounds/open-round.ts'
import type { RoundPlan } from '../../src/rounds/round-plan.ts'
import { formOf } from '../support/form-of.ts'
import type { Page } from '../support/page.ts'
import type { Visitor } from '../support/visitor.ts'

export const opensAt = new Date('2026-11-24T07:00:00Z')
export const closesAt = new Date('2026-12-01T14:00:00Z')

type Fields = Record<string, string | string[]>

/** The form that plans a round, as somebody fills it in. */
export function planFields(changes: Fields = {}): Fields {
  return {
    ...{ title: 'Kevään äänestys', body: 'Mihin **voimat**?', language: 'fi', 'asks[]': ['level'], scope: 'national' },
    ...{ needs_from: 'all', quorum_percent: '30', opens_day: '2026-11-24', opens_time: '08:00' },
    ...{ closes_day: '8.12.2026', closes_time: '16.00', ...changes },
  }
}

/** Opens the draft a posted plan leads to, as its page says. */
export async function openDraftOf(who: Visitor, planned: Page): Promise<Page> {
  const page = await who.follow(planned)
  const opening = page.links.find(link => link.endsWith('/opening')) ?? ''
  return who.post(opening, formOf(page, opening))
}

/** A round that asks what is given, open in the test's week. */
export function openRoundAsking(services: Services, asks: Partial<Asked>, plan: Partial<RoundPlan> = {}) {
  return openRound(services, 'kaisa', {
    ...{ title: 'Mikä on tärkeintä?', body: 'Vastaa työsi kannalta.', language: 'fi', opensAt, closesAt },
    asks: { level: false, priority: false, timing: false, ...asks },
    timingPoint: asks.timing ? 'lakimuutos 1.1.2028' : '',
    ...plan,
  })
}

/** A round that opens when the clock of a test starts and closes a week later. */
export function openTestRound(services: Services, changes: { opensAt?: Date; closesAt?: Date; title?: string } = {}) {
  const form = { title: 'Mitä kehitetään?', body: 'Vastaa **oman työsi** kannalta.', language: 'fi' as const }
  return openRound(services, 'kaisa', { ...form, opensAt, closesAt, ...changes })
}

/** A ballot that says the same of every need from the first to the last. */
export function ballotOf(choice: LevelChoice, first = 1, last = 15): LevelBallot {
  return Object.fromEntries(Array.from({ length: last - first + 1 }, (_, at) => [String(first + at), choice]))
}

/** The same as a posted form. */
export function fieldsOf(ballot: LevelBallot): Record<string, string> {
  return Object.fromEntries(Object.entries(ballot).map(([need, choice]) => [`need_${need}`, choice]))
}

export async function castAll(services: Services, roundId: string, ballots: Record<string, LevelBallot>) {
  for (const [personId, levels] of Object.entries(ballots)) {
    const cast = await castBallot(services, { roundId, personId, ballot: { ...emptyBallot, levels } })
    if (!cast.ok) throw new Error(cast.refusal)
  }
}

export async function castNetworks(services: Services, roundId: string, ballots: Record<string, LevelBallot>) {
  for (const [networkId, levels] of Object.entries(ballots)) {
    const cast = await castNetworkBallot(services, {
      roundId,
      networkId,
      castBy: 'eero',
      ballot: { ...emptyBallot, levels },
    })
    if (!cast.ok) throw new Error(cast.refusal)
  }
}

/** People more than the cast: `extra1`, `extra2`, … */
export async function joinMore(
  db: Database,
  count: number,
  role: (at: number) => string = () => 'worker',
  organisation: (at: number) => string = () => 'county',
): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, at) => `extra${at + 1}`)
  await db.writeTogether(
    ids.map((id, at) =>
      db.insert(people).values({
        ...{ id, name: `Lisä ${id}`, email: `${id}@esimerkki.fi`, roleId: role(at), joinedAt: opensAt },
        ...{ organisationTypeId: organisation(at), homeNetworkId: 'lappi', language: 'fi' },
      }),
    ),
  )
  return ids
}
