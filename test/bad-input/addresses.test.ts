import { beforeAll, expect, test } from 'vitest'
import { presses as formPresses } from '../double-submit/presses.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { encoded } from './bad-forms.ts'
import { badIds } from './bad-ids.ts'
import { faultsOf, watch, wordFaults } from './judge.ts'
import { signInPresses } from './sign-in-presses.ts'

const presses = { ...signInPresses, ...formPresses }
const formType = 'application/x-www-form-urlencoded'
let forum: Forum

beforeAll(async () => {
  forum = await openForum()
})

/** Ending what has ended already, or was never there, is no fault: it is as it should be. */
const mayBeGone = /drafts\/:id\/discarding$|calendar\/feeds\/:id\/end$|search\/(saved|synonyms)\/:id\/removal$/

/** A press with each of the ids in its address changed. */
function changedAddresses(route: string, address: string): string[] {
  const pattern = route.replace(/^POST /, '/fi').split('/')
  const parts = address.split('/')
  const places = pattern.flatMap((part, at) => (part.startsWith(':') ? [at] : []))
  return places.flatMap(place => badIds.map(id => parts.map((part, at) => (at === place ? id : part)).join('/')))
}

/** What only the writer, or the person themselves, may do. */
const onesOwn =
  /(practices|threads|calendar)\/:id\/(edit|withdrawal|helped|cancellation)$|answers\/:answer|drafts\/|account\/sessions\/:id|feeds\/:id|search\/saved\/:id/

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
