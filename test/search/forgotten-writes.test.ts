import { beforeAll, expect, test } from 'vitest'
import { presses } from '../double-submit/presses.ts'
import { onD1 } from '../support/database.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { indexDrift, keepFewPractices } from './index-drift.ts'

let forum: Forum

beforeAll(async () => {
  forum = await openForum()
  await keepFewPractices(forum.db)
})

// On local D1 looking after every press takes minutes; whatever is left of a forgotten write is seen in the end there.
const lookedAfter = onD1 ? Object.keys(presses).slice(-1) : Object.keys(presses)

test('what the forum begins with is found as it is', { timeout: 60_000 }, async () => {
  expect(await indexDrift(forum.db)).toEqual([])
})

test.each(Object.entries(presses))('after %s all is found as it is now', { timeout: 60_000 }, async (name, prepare) => {
  const { who, address, fields } = await prepare(forum)
  expect((await who.post(address, fields)).status).toBe(303)
  forum.later({ minutes: 5 })
  await forum.settled()
  if (lookedAfter.includes(name)) expect(await indexDrift(forum.db)).toEqual([])
})
