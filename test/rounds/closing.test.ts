import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { people } from '../../src/people/schema.ts'
import { refusalIn } from '../../src/platform/db/database.ts'
import { emptyBallot } from '../../src/rounds/ballot.ts'
import { castBallot } from '../../src/rounds/cast-ballot.ts'
import { findResults } from '../../src/rounds/find-results.ts'
import { listClosedRounds } from '../../src/rounds/list-closed-rounds.ts'
import {
  networkBallots,
  participations,
  personalBallots,
  roundNeeds,
  roundResults,
  roundSecrets,
  rounds,
} from '../../src/rounds/schema.ts'
import { sealDueRounds, sealIfDue } from '../../src/rounds/seal-round.ts'
import { openForum } from '../support/forum.ts'
import { ballotOf, castAll, castNetworks, closesAt, joinMore, openTestRound } from './round-support.ts'

test('after the close the first reader seals the round: results stay, ballots, keys and secret are gone', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  await castAll(forum.services, id, { aino: ballotOf('all'), arttu: ballotOf('all'), nella: ballotOf('own') })
  await castAll(forum.services, id, { hilla: ballotOf('all'), monna: ballotOf('near') })
  await castNetworks(forum.services, id, {
    kainuu: ballotOf('all'),
    lappi: ballotOf('all'),
    pohjanmaa: ballotOf('own'),
  })
  forum.at(closesAt)
  expect(await listClosedRounds(forum.services, 5)).toMatchObject([{ id, state: 'closed' }])
  expect(await forum.db.select().from(personalBallots)).toEqual([])
  expect(await forum.db.select().from(roundSecrets)).toEqual([])
  expect(await forum.db.select().from(participations)).toHaveLength(5)
  expect(await forum.db.select().from(networkBallots)).toHaveLength(3)
  const results = await findResults(forum.services, id)
  expect(results?.network.needs[0]).toMatchObject({ need: 1, all: 2, own: 1, level: 'all' })
  expect(results?.personal).toMatchObject({ ballots: 5, groups: { role: null, organisation: null } })
  expect(results?.network.turnout).toMatchObject({ people: 5, eligible: 9, networks: 3, networkCount: 22, met: false })
})

test('when many seal at once the round is sealed once', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  await castAll(forum.services, id, { aino: ballotOf('all'), arttu: ballotOf('all'), nella: ballotOf('own') })
  await castNetworks(forum.services, id, { kainuu: ballotOf('all') })
  forum.at(closesAt)
  await Promise.all(Array.from({ length: 8 }, () => sealIfDue(forum.services, id)))
  const first = await forum.db.select().from(roundResults)
  expect(first).toHaveLength(2)
  expect((await findResults(forum.services, id))?.network.turnout.people).toBe(3)
  forum.later({ days: 1 })
  await sealDueRounds(forum.services)
  expect(await forum.db.select().from(roundResults)).toEqual(first)
  const [round] = await forum.db.select().from(rounds)
  expect(round?.sealedAt).toEqual(closesAt)
  expect(forum.errors).toEqual([])
})

test('whoever comes while somebody else is sealing finds the round sealed, and no error', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  const extra = await joinMore(forum.db, 12)
  await castAll(forum.services, id, Object.fromEntries(extra.map(person => [person, ballotOf('all')])))
  forum.at(closesAt)
  const readers: Promise<void>[] = []
  for (let reader = 0; reader < 30; reader++) {
    readers.push(sealIfDue(forum.services, id))
    // One trip to the database between any two of them.
    await forum.db.all(sql`SELECT 1`)
  }
  const refused = (await Promise.allSettled(readers)).filter(each => each.status === 'rejected')
  expect(refused).toEqual([])
  expect((await findResults(forum.services, id))?.network.turnout.people).toBe(12)
})

test('a ballot on its way at the close is counted or refused, never half', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  const extra = await joinMore(forum.db, 12)
  const justBefore = { ...forum.services, now: () => new Date(closesAt.getTime() - 1) }
  const after = { ...forum.services, now: () => closesAt }
  const acts = extra.map(personId =>
    castBallot(justBefore, { roundId: id, personId, ballot: { ...emptyBallot, levels: ballotOf('all') } }),
  )
  const [casts] = await Promise.all([Promise.all(acts), sealIfDue(after, id), sealIfDue(after, id)])
  const stored = casts.filter(cast => cast.ok).length
  for (const cast of casts) if (!cast.ok) expect(cast.refusal).toBe('round_closed')
  expect((await findResults(after, id))?.network.turnout.people).toBe(stored)
  expect(await forum.db.select().from(participations)).toHaveLength(stored)
  expect(await forum.db.select().from(personalBallots)).toEqual([])
})

test('the database itself refuses ballots after the close, and any change of an opened round', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  const { db } = forum
  await castNetworks(forum.services, id, { kainuu: ballotOf('all') })
  const ballot = (castAt: Date) =>
    db.insert(personalBallots).values({ roundId: id, voterKey: `${castAt.getTime()}`, choices: '{}', castAt })
  await expect(word(ballot(closesAt))).resolves.toBe('round_closed')
  await expect(word(ballot(new Date(closesAt.getTime() - 1)))).resolves.toBe(null)
  for (const change of [{ title: 'Muu' }, { closesAt: new Date(closesAt.getTime() + 1) }, { quorumPercent: 1 }])
    await expect(word(db.update(rounds).set(change))).resolves.toBe('round_frozen')
  await expect(word(db.update(roundNeeds).set({ fi: 'Muu' }))).resolves.toBe('round_frozen')
  await expect(word(db.delete(rounds).where(eq(rounds.id, id)))).resolves.toBe('round_frozen')
  await db.delete(personalBallots)
  forum.at(closesAt)
  await sealIfDue(forum.services, id)
  await expect(word(ballot(new Date(closesAt.getTime() - 1)))).resolves.toBe('round_closed')
  await expect(word(db.insert(participations).values({ roundId: id, personId: 'aino' }))).resolves.toBe('round_closed')
  await expect(word(db.update(networkBallots).set({ choices: '{}' }))).resolves.toBe('round_closed')
  await expect(word(db.delete(networkBallots))).resolves.toBe('round_closed')
  await expect(word(db.update(roundResults).set({ result: '{}' }))).resolves.toBe('round_frozen')
  await expect(word(db.delete(roundResults))).resolves.toBe('round_frozen')
  await expect(word(db.update(rounds).set({ sealedAt: null }))).resolves.toBe('round_frozen')
})

test('a person who changes role and network during the round counts once, as they are at the close', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  const extra = await joinMore(forum.db, 16, at => (at < 8 ? 'worker' : 'partner'))
  await castAll(forum.services, id, Object.fromEntries(extra.map(person => [person, ballotOf('all', 1, 3)])))
  await forum.db.update(people).set({ roleId: 'partner', homeNetworkId: 'helsinki' }).where(eq(people.id, 'extra1'))
  await castAll(forum.services, id, { extra1: ballotOf('own', 1, 3) })
  forum.at(closesAt)
  await sealIfDue(forum.services, id)
  const results = await findResults(forum.services, id)
  expect(results?.personal).toMatchObject({ ballots: 16 })
  expect(results?.personal.needs?.[0]).toMatchObject({ own: 1, all: 15 })
  const groups = results?.personal.needs ? results.personal.groups.role : null
  expect(groups?.map(group => [group.id, group.ballots])).toEqual([
    ['partner', 9],
    ['worker', 7],
  ])
})

test('networks make the quorum with more than half, people with enough of those who have a vote', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  const names = await forum.db.all<{ id: string }>(sql`SELECT id FROM networks ORDER BY id LIMIT 12`)
  await castNetworks(forum.services, id, Object.fromEntries(names.map(network => [network.id, ballotOf('near')])))
  await castAll(forum.services, id, { aino: ballotOf('own'), arttu: ballotOf('own') })
  await castAll(forum.services, id, { eero: ballotOf('own') })
  forum.at(closesAt)
  const page = await forum.visitor().get(`/fi/rounds/${id}/results`)
  expect(page.text).toContain('Tulos on pätevä')
  expect(page.text).toContain('Äänestäneitä: ihmisiä 3 / 9 (33 %), verkostoja 12 / 22.')
  expect(page.text).toContain('koska vastaajia on alle viisi')
  expect(page.html).not.toContain('/export/personal')
  expect((await forum.visitor().get(`/fi/rounds/${id}/export/personal`)).status).toBe(404)
})

test('who voted and left before the close is counted among those who had a vote', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  await castAll(forum.services, id, { aino: ballotOf('all'), arttu: ballotOf('all'), nella: ballotOf('own') })
  await forum.db.update(people).set({ active: false }).where(eq(people.id, 'aino'))
  await forum.db.update(people).set({ roleId: 'coordinator' }).where(eq(people.id, 'arttu'))
  await forum.db.update(people).set({ active: false }).where(eq(people.id, 'monna'))
  forum.at(closesAt)
  await sealIfDue(forum.services, id)
  expect((await findResults(forum.services, id))?.network.turnout).toMatchObject({ people: 3, eligible: 8 })
})

async function word(write: PromiseLike<unknown>) {
  try {
    await write
    return null
  } catch (error) {
    return refusalIn(error, ['round_closed', 'round_frozen']) ?? String(error)
  }
}
