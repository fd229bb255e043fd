import { beforeAll, expect, test } from 'vitest'
import { app } from '../../src/app.tsx'
import { deskPresses } from '../double-submit/desk-presses.ts'
import { writingPresses } from '../double-submit/writing-presses.ts'
import { onD1 } from '../support/database.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { badIds } from './bad-ids.ts'
import { watch, wordFaults } from './judge.ts'

let forum: Forum

beforeAll(async () => {
  forum = await openForum()
  for (const prepare of Object.values({ ...writingPresses, ...deskPresses })) {
    const { who, address, fields } = await prepare(forum)
    await who.post(address, fields)
  }
})

/** `/health` tells of more than the request: it has tests of its own. */
const patterns = [...new Set(app.routes.filter(route => route.method === 'GET').map(route => route.path))]
  .filter(path => path !== '/health')
  .map(path => path.replace(/^\/:language\{[^/]*\}/, '/fi').replace(/:kind\{[^}]*\}/, 'practice'))

function addressOf(pattern: string, id: string): string {
  return pattern.replace(/:voice\{[^}]*\}/, 'network').replace(/:\w+(\{[^}]*\})?/g, () => id)
}

/** Of each room something that is there. */
const real: [room: RegExp, id: string][] = [
  [/^\/fi\/practices\//, 'practce00001'],
  [/^\/fi\/reports\//, 'practce00000'],
  [/^\/fi\/threads\//, 'thread000000'],
  [/^\/fi\/needs\//, '6'],
  [/^\/fi\/calendar\/month\//, '2026-11'],
  [/^\/fi\/calendar\//, 'event0000000'],
  [/^\/fi\/(rounds|reviews)\//, 'rnd000000000'],
  [/^\/fi\/networks\//, 'kainuu'],
  [/^\/fi\/people\//, 'eero'],
  [/^\/fi\/settings\/values\//, 'audit_days'],
  [/^\/fi\/settings\/terms\//, 'law'],
  [/^\/fi\/settings\/texts\//, 'privacy'],
]

const queryNames = [
  ...'after area away before done draft fresh from into kind language merged month near need network organisation page'.split(
    ' ',
  ),
  ...'past person q quote role saved sent state subject tab theme time title to typed v view'.split(' '),
]
const badValues = badIds.map(id => id.replace('%A4%A', '%A4%A&')).concat('', '1&kind=2', '[]', '%5B%7B%22a%22')
const badQueries = badValues
  .slice(0, onD1 ? 1 : undefined)
  .map(value => `?${queryNames.map(name => `${name}=${value}`).join('&')}`)

type Person = 'kaisa' | 'aino' | null
const people: Person[] = onD1 ? ['kaisa'] : ['kaisa', 'aino', null]

async function faultsOn(addresses: string[], person: Person, isNowhere: boolean): Promise<string[]> {
  const who = person ? await forum.as(person) : forum.visitor()
  const faults: string[] = []
  for (const address of addresses) {
    const answer = await who.send(address, { method: 'GET' })
    const found = wordFaults(answer)
    if (answer.status >= 500) found.push(String(answer.status))
    if (isNowhere && answer.status === 200) found.push('shows something')
    faults.push(...found.map(fault => `${person} ${address.slice(0, 70)}: ${fault}`))
  }
  return faults
}

test.each(patterns)('GET %s', { timeout: 120_000 }, async pattern => {
  const watched = await watch(forum)
  const id = real.find(([room]) => room.test(pattern))?.[1] ?? 'tuntematon00'
  const there = addressOf(pattern, id)
  const nowhere = pattern.includes('/:') ? badIds.map(each => addressOf(pattern, each)) : []
  for (const [at, person] of people.entries()) {
    const queries = at === 0 ? badQueries : badQueries.slice(0, 3)
    const asked = [there, ...queries.map(query => there + query)]
    expect((await faultsOn(asked, person, false)).slice(0, 5)).toEqual([])
    expect((await faultsOn(nowhere, person, true)).slice(0, 5)).toEqual([])
  }
  const { status } = await forum.visitor().send(there, { method: 'HEAD' })
  expect(status).toBe((await forum.visitor().get(there)).status)
  expect(forum.errors.splice(0)).toEqual([])
  // What is searched is counted.
  const expected = pattern === '/fi/search' ? /^. (sessions|audit_entries|searches)/ : /^. (sessions|audit_entries)/
  const written = (await watched.changes()).filter(change => !expected.test(change))
  expect(written).toEqual([])
})

test('other methods find nothing, and say so in words', async () => {
  const aino = await forum.as('aino')
  const watched = await watch(forum)
  for (const pattern of patterns)
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
      const path = addressOf(pattern, '1')
      const answer = await aino.send(path, { method, headers: { Origin: forum.services.origin } })
      expect({ path, method, status: answer.status, faults: wordFaults(answer) }).toEqual({
        ...{ path, method, status: 404, faults: [] },
      })
    }
  expect(await watched.changes()).toEqual([])
})
