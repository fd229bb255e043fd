import { beforeAll, expect, test } from 'vitest'
import { app } from '../../src/app.tsx'
import { deskPresses } from '../double-submit/desk-presses.ts'
import { writingPresses } from '../double-submit/writing-presses.ts'
import { onD1 } from '../support/database.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { encoded } from './bad-forms.ts'
import { faultsOf, watch, wordFaults } from './judge.ts'
import { signInPresses } from './sign-in-presses.ts'

const presses = { ...signInPresses, ...writingPresses, ...deskPresses }
const formType = 'application/x-www-form-urlencoded'
let forum: Forum

beforeAll(async () => {
  forum = await openForum()
})

/** Ids as they never are. On D1, where a request takes longer, some of them. */
const badIds = [
  ...['__proto__', '%00', 'x'.repeat(3000)],
  ...(onD1
    ? []
    : [
        'tuntematon00',
        'constructor',
        '%FF%C3',
        '%E0%A4%A',
        '%ED%A0%80',
        '..%2F..%2F',
        '%27%20OR%201=1',
        '-1',
        '1e999',
      ]),
]

/** Ending what has ended already, or was never there, is no fault: it is as it should be. */
const mayBeGone = /drafts\/:id\/discarding$|calendar\/feeds\/:id\/end$/

/** A press with each of the ids in its address changed. */
function changedAddresses(route: string, address: string): string[] {
  const pattern = route.replace(/^POST /, '/fi').split('/')
  const parts = address.split('/')
  const places = pattern.flatMap((part, at) => (part.startsWith(':') ? [at] : []))
  return places.flatMap(place => badIds.map(id => parts.map((part, at) => (at === place ? id : part)).join('/')))
}

/** What only the writer, or the person themselves, may do. */
const onesOwn =
  /(practices|threads|calendar)\/:id\/(edit|withdrawal|helped|cancellation)$|answers\/:answer|drafts\/|account\/sessions\/:id|feeds\/:id/

test.each(Object.entries(presses))('%s', { timeout: 120_000 }, async (name, prepare) => {
  const route = name.split(' (')[0] ?? ''
  const { who, address, fields = {} } = await prepare(forum)
  const { cookie } = who
  const stranger = await forum.as(/account|feeds/.test(route) ? 'siiri' : 'birgitta')
  const watched = await watch(forum)
  const body = encoded(fields)
  const faults: string[] = []
  const send = async (what: string, sender: Visitor, path: string, method = 'POST') => {
    const headers = { Origin: forum.services.origin, 'Content-Type': formType }
    const answer = await sender.send(path, { method, body, headers })
    const isHarmless = method === 'POST' && mayBeGone.test(route)
    const found = [...(isHarmless ? wordFaults(answer) : faultsOf(answer)), ...(await watched.changes())]
    faults.push(...found.map(fault => `${what}: ${fault}`))
    who.cookie = cookie
  }
  for (const changed of changedAddresses(route, address)) await send(changed.slice(0, 70), who, changed)
  for (const method of ['PUT', 'PATCH', 'DELETE']) await send(method, who, address, method)
  if (onesOwn.test(route)) await send('somebody else', stranger, address)
  await who.post(address, fields)
  expect(faults.slice(0, 10)).toEqual([])
  expect(forum.errors.splice(0)).toEqual([])
})

/** Names that queries have anywhere in the service. */
const queryNames = [
  ...[
    'after',
    'area',
    'away',
    'before',
    'done',
    'draft',
    'from',
    'into',
    'kind',
    'language',
    'merged',
    'month',
    'near',
    'need',
  ],
  ...['network', 'organisation', 'page', 'past', 'person', 'q', 'quote', 'role', 'saved', 'sent', 'state', 'subject'],
  ...['tab', 'theme', 'to', 'v', 'view'],
]
const badValues = badIds.map(id => id.replace('%E0%A4%A', '%E0%A4%A&')).concat('', '1&kind=2', '[]', '%5B%7B%22a%22')

/** `/health` tells of more than the request: it has tests of its own. */
const patterns = [...new Set(app.routes.filter(route => route.method === 'GET').map(route => route.path))].filter(
  path => path !== '/health',
)

test.each(patterns)('GET %s', { timeout: 120_000 }, async pattern => {
  const path = pattern.replace(/^\/:language\{[^/]*\}/, '/fi')
  const ids = path.includes('/:') ? badIds : ['']
  const addresses = ids.map(id => path.replace(/:kind\{[^}]*\}/, 'practice').replace(/:\w+(\{[^}]*\})?/g, () => id))
  const watched = await watch(forum)
  const faults: string[] = []
  for (const person of onD1 ? (['kaisa'] as const) : (['kaisa', 'aino', null] as const)) {
    const who = person ? await forum.as(person) : forum.visitor()
    const asked = addresses.flatMap(address => [
      address,
      ...(ids.length > 1
        ? []
        : badValues.map(value => `${address}?${queryNames.map(name => `${name}=${value}`).join('&')}`)),
    ])
    for (const address of asked)
      for (const method of ['GET', 'HEAD']) {
        const answer = await who.send(address, { method })
        const found = method === 'GET' ? wordFaults(answer) : []
        if (answer.status >= 500) found.push(String(answer.status))
        if (ids.length > 1 && answer.status === 200) found.push('shows something')
        faults.push(...found.map(fault => `${person} ${method} ${address.slice(0, 70)}: ${fault}`))
      }
  }
  expect(faults.slice(0, 10)).toEqual([])
  expect(forum.errors.splice(0)).toEqual([])
  if (!path.endsWith('/data.json'))
    expect((await watched.changes()).filter(change => !/^. sessions/.test(change))).toEqual([])
})

test('no address is found in another way: other methods are refused in words', async () => {
  const aino = await forum.as('aino')
  const watched = await watch(forum)
  for (const pattern of patterns) {
    const path = pattern.replace(/^\/:language\{[^/]*\}/, '/fi').replace(/:\w+(\{[^}]*\})?/g, '1')
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'QUERY']) {
      const answer = await aino.send(path, { method, headers: { Origin: forum.services.origin } })
      expect({ path, method, status: answer.status, faults: wordFaults(answer) }).toEqual({
        ...{ path, method, status: 404, faults: [] },
      })
    }
  }
  expect(await watched.changes()).toEqual([])
})
