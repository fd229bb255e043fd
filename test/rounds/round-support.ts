import { people } from '../../src/people/schema.ts'
import type { Database } from '../../src/platform/db/database.ts'
import type { Services } from '../../src/platform/services.ts'
import { castBallot } from '../../src/rounds/cast-ballot.ts'
import { castNetworkBallot } from '../../src/rounds/cast-network-ballot.ts'
import type { LevelBallot, LevelChoice } from '../../src/rounds/count-levels.ts'
import { openRound } from '../../src/rounds/open-round.ts'

export const opensAt = new Date('2026-11-24T07:00:00Z')
export const closesAt = new Date('2026-12-01T14:00:00Z')

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
  for (const [personId, choices] of Object.entries(ballots)) {
    const cast = await castBallot(services, { roundId, personId, choices })
    if (!cast.ok) throw new Error(cast.refusal)
  }
}

export async function castNetworks(services: Services, roundId: string, ballots: Record<string, LevelBallot>) {
  for (const [networkId, choices] of Object.entries(ballots)) {
    const cast = await castNetworkBallot(services, { roundId, networkId, castBy: 'eero', choices })
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
