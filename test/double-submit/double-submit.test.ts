import { beforeAll, expect, test } from 'vitest'
import { app } from '../../src/app.tsx'
import { type Forum, openForum } from '../support/forum.ts'
import { changesOf, storedRows } from '../support/stored.ts'
import { presses } from './presses.ts'
import type { Prepare, Press } from './writing-presses.ts'

/** Forms that do nothing twice, or that are looked at elsewhere. */
const elsewhere: Record<string, string> = {
  'POST /sign-in': 'each press asks for a link, up to the limit (test/sign-in/request-link.test.ts)',
  'POST /sign-in/link/:token': 'a link is used once (test/sign-in)',
  'POST /sign-in/demo': 'each press opens a session, and the one before is ended',
  'POST /sign-in/end': 'whoever has signed out is signed out',
  'POST /calendar/feeds': 'answers with its secret instead of leading on (test/calendar)',
  'POST /search/counting': 'each search is counted (test/search/searches.test.ts)',
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

/** Presses at once as often as asked, once more later when asked, and tells what it changed and what was answered. */
async function pressAll(forum: Forum, prepare: Prepare, times: 1 | 2) {
  const prepared = await prepare(forum)
  // What getting ready leaves behind, such as a search that is counted.
  await forum.settled()
  const before = await storedRows(forum.db)
  const mails = forum.mails.length
  const statuses = await Promise.all(Array.from({ length: times }, () => press(forum, prepared)))
  forum.later({ minutes: 5 })
  if (times === 2 && !prepared.renews) statuses.push(await press(forum, prepared))
  await forum.settled()
  const changes = changesOf(before, await storedRows(forum.db))
  return { statuses, changes, mails: forum.mails.length - mails, ends: prepared.ends }
}

test('each form that writes is among those pressed', () => {
  const routes = app.routes
    .filter(route => route.method === 'POST')
    .map(({ path }) => `POST ${path.replace(/^\/:language\{[^/]*\}/, '').replace(/\{[^}]*\}/g, '')}`)
  const known = [...Object.keys(presses), ...Object.keys(elsewhere)].map(name => name.split(' (')[0] ?? '')
  expect([...new Set(routes)].filter(route => !known.includes(route))).toEqual([])
  expect(known.filter(name => !routes.includes(name))).toEqual([])
})

test.each(
  Object.entries(presses),
)('%s, pressed twice at once and once more later, is done once', async (_, prepare) => {
  const single = await pressAll(once, prepare, 1)
  const double = await pressAll(twice, prepare, 2)
  expect(single.statuses).toEqual([303])
  // Whoever presses twice sees the answer to the second.
  expect(double.statuses).toEqual(single.ends ? expect.arrayContaining([303]) : double.statuses.map(() => 303))
  expect(single.changes.length).toBeGreaterThan(0)
  expect({ changes: double.changes, mails: double.mails }).toEqual({ changes: single.changes, mails: single.mails })
})
