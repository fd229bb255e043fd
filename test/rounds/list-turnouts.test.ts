import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { people } from '../../src/people/schema.ts'
import { emptyBallot } from '../../src/rounds/ballot.ts'
import { castBallot } from '../../src/rounds/cast-ballot.ts'
import { listTurnouts, shownTurnouts } from '../../src/rounds/list-turnouts.ts'
import { openForum } from '../support/forum.ts'
import { joinMore, openRoundAsking } from './round-support.ts'

const named = (networkId: string, voted: number, eligible: number) => ({ networkId, voted, eligible })

test('a network is shown only where enough may vote and neither voters nor the others are a few', () => {
  const all = [named('a', 6, 12), named('b', 5, 10), named('c', 0, 20), named('d', 7, 7), named('e', 9, 12)]
  // e alone would tell of three who have not voted, and so would e with d; b makes them eight.
  expect(shownTurnouts(all, 5)).toEqual({ shown: [named('a', 6, 12), named('c', 0, 20)], hidden: 3 })
  expect(shownTurnouts([named('a', 6, 12), named('f', 0, 3)], 5)).toEqual({ shown: [], hidden: 2 })
})

test('what is left out is never a few people together, however the networks voted', () => {
  const turnout = fc.nat(40).chain(eligible => fc.nat(eligible).map(voted => ({ eligible, voted })))
  fc.assert(
    fc.property(fc.array(turnout, { maxLength: 22 }), list => {
      const all = list.map((each, at) => ({ ...each, networkId: `n${at}` }))
      const { shown, hidden } = shownTurnouts(all, 5)
      const few = (count: number) => count > 0 && count < 5
      const sum = (of: typeof all, key: 'voted' | 'eligible') => of.reduce((total, each) => total + each[key], 0)
      for (const each of shown)
        expect(each.eligible < 5 || few(each.voted) || few(each.eligible - each.voted)).toBe(false)
      const voted = sum(all, 'voted') - sum(shown, 'voted')
      const eligible = sum(all, 'eligible') - sum(shown, 'eligible')
      if (shown.length > 0) expect(few(voted) || few(eligible - voted)).toBe(false)
      expect(hidden).toBe(all.length - shown.length)
    }),
  )
})

test('the round’s page shows the networks where it tells of nobody, to those signed in', async () => {
  const forum = await openForum()
  const id = await openRoundAsking(forum.services, { level: true })
  const lapland = await joinMore(forum.db, 12)
  for (const personId of lapland.slice(0, 6))
    await castBallot(forum.services, { roundId: id, personId, ballot: { ...emptyBallot, levels: { 1: 'own' } } })
  await forum.db.update(people).set({ active: false }).where(eq(people.id, 'extra1'))
  const { shown } = await listTurnouts(forum.services, { id, smallestGroup: 5 })
  expect(shown).toEqual([named('lappi', 6, 13)])
  const aino = await forum.as('aino')
  const page = await aino.get(`/fi/rounds/${id}`)
  expect(page.text).toContain('Lappi 6 / 13')
  expect(page.text).not.toContain('Kainuu 0 /')
})
