import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { statedAccess } from '../../src/access.tsx'
import { app } from '../../src/app.tsx'
import { presses } from '../double-submit/presses.ts'
import { linkFor } from '../sign-in/link-of.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { faultsOf, watch } from './judge.ts'

let forum: Forum

beforeAll(async () => {
  forum = await openForum()
})

/** The routes that let in who has no session. */
const open = new Set(
  app.routes
    .filter(route => statedAccess(route.handler) === 'everyone')
    .map(({ method, path }) => `${method} ${path.replace(/^\/:language\{[^/]*\}/, '').replace(/\{[^}]*\}/g, '')}`),
)

test.each(
  Object.entries(presses),
)('%s with a session that has run out writes nothing but a draft', async (name, prepare) => {
  const { who, address, fields } = await prepare(forum)
  if (!open.has(name.split(' (')[0] ?? '')) {
    const late = await forum.as('aino')
    const [mine] = await forum.db.all<{ id: string }>(sql`
      SELECT id FROM sessions WHERE person_id = 'aino' ORDER BY rowid DESC LIMIT 1`)
    await forum.db.all(sql`UPDATE sessions SET expires_at = expires_at - 31 * 86400 WHERE id = ${mine?.id}`)
    const watched = await watch(forum)
    const answer = await late.post(address, fields)
    const changes = (await watched.changes()).filter(change => !change.startsWith('+ drafts'))
    expect({ status: answer.status, faults: faultsOf(answer), changes }).toEqual({
      status: 401,
      faults: [],
      changes: [],
    })
  }
  await who.post(address, fields)
  expect(forum.errors.splice(0)).toEqual([])
})

test('a one-time link that is old, used, cut short or made up opens nothing', async () => {
  const old = (await linkFor(forum, 'arttu@esimerkki.fi')) ?? ''
  forum.later({ minutes: 16 })
  const used = (await linkFor(forum, 'arttu@esimerkki.fi')) ?? ''
  expect((await forum.visitor().post(used)).status).toBe(303)
  const watched = await watch(forum)
  const madeUp = `/fi/sign-in/link/${'ab'.repeat(32)}`
  for (const link of [
    old,
    used,
    used.slice(0, -1),
    `${used}0`,
    madeUp,
    '/fi/sign-in/link/%20',
    '/fi/sign-in/link/__proto__',
  ])
    for (const answer of [await forum.visitor().get(link), await forum.visitor().post(link, { name: 'Joku' })])
      expect({ link, status: answer.status, faults: faultsOf(answer) }).toEqual({ link, status: 410, faults: [] })
  expect(await watched.changes()).toEqual([])
})
