import { beforeAll, expect, test } from 'vitest'
import { app } from '../src/app.tsx'
import { cases, type Press } from './support/presses.ts'
import { differences, storedRows } from './support/stored.ts'
import { type Forum, openForum } from './support/forum.ts'

/** Forms that are pressed twice elsewhere, or that do nothing twice. */
const elsewhere: Record<string, string> = {
  'POST /sign-in': 'each press asks for a link, up to the limit (test/sign-in/request-link.test.ts)',
  'POST /sign-in/link/:token': 'a link is used once (test/sign-in)',
  'POST /sign-in/demo': 'each press opens a session, of which one is kept',
  'POST /sign-in/end': 'whoever has signed out is signed out',
}

let once: Forum
let twice: Forum

beforeAll(async () => {
  once = await openForum()
  twice = await openForum()
})

async function press(forum: Forum, { who, address, fields }: Press) {
  const page = await who.post(address, fields)
  expect(forum.errors).toEqual([])
  return page.status
}

test('each form that writes is among those pressed', () => {
  const patterns = app.routes.filter(route => route.method === 'POST').map(route => route.path)
  const known = [...Object.keys(cases), ...Object.keys(elsewhere)].map(name => name.split(' (')[0])
  const routes = patterns.map(path => `POST ${path.replace(/^\/:language\{[^/]*\}/, '').replace(/\{[^}]*\}/g, '')}`)
  expect([...new Set(routes)].filter(route => !known.includes(route))).toEqual([])
  expect(known.filter(name => !routes.includes(name ?? ''))).toEqual([])
})

test.each(Object.entries(cases))('%s, pressed twice at once and once more later, is done once', async (_name, prepare) => {
  const first = await prepare(once)
  const status = await press(once, first)
  const second = await prepare(twice)
  const statuses = await Promise.all([press(twice, second), press(twice, second)])
  once.later({ minutes: 5 })
  twice.later({ minutes: 5 })
  statuses.push(await press(twice, second))
  expect(status).toBe(303)
  // Whoever presses twice sees the answer to the second.
  expect(statuses).toEqual(first.ends ? expect.arrayContaining([303]) : [303, 303, 303])
  expect(differences(await storedRows(once.db), await storedRows(twice.db))).toEqual([])
})
