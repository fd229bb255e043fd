import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { castOf, loadDemo } from '../../src/demo/load-demo.ts'
import { findViewer } from '../../src/people/find-viewer.ts'
import { listFinds } from '../../src/search/list-finds.ts'
import { listFrequentSearches } from '../../src/search/list-frequent-searches.ts'
import { listSaved } from '../../src/search/list-saved.ts'
import { loadStarter } from '../../src/starter/load-starter.ts'
import { indexDrift } from '../search/index-drift.ts'
import { openTestDatabase } from '../support/database.ts'
import { openForum, root } from '../support/forum.ts'

const directory = join(root, 'demo')

async function openDemo(now: string) {
  const { db } = await openTestDatabase()
  const { services } = await openForum({ db, demoCast: castOf(directory), now: () => new Date(now) })
  await loadStarter(services, join(root, 'starter'))
  await loadDemo(services, directory)
  return services
}

test('the demonstration has people of every role in at least eight networks', async () => {
  const { db } = await openDemo('2026-11-24T07:00:00Z')
  const cast = JSON.stringify(castOf(directory))
  const [row] = await db.all<{ people: number; roles: number; networks: number }>(sql`
    SELECT count(*) AS people, count(DISTINCT role_id) AS roles, count(DISTINCT home_network_id) AS networks
    FROM people WHERE id IN (SELECT value FROM json_each(${cast}))`)
  expect(row?.people).toBeGreaterThanOrEqual(14)
  expect(row?.roles).toBe(7)
  expect(row?.networks).toBeGreaterThanOrEqual(8)
  // Whatever it holds can be found.
  expect(await indexDrift(db)).toEqual([])
})

test('the coordinator sees what is searched and not found, and who saved a search has something new', async () => {
  const services = await openDemo('2026-11-24T07:00:00Z')
  const found = { days: 30, most: 50 }
  const missed = await listFrequentSearches(services, { ...found, found: 'nothing' })
  expect(missed.map(({ query }) => query)).toEqual(expect.arrayContaining(['palkkatuki', 'selkokieli', 'salassapito']))
  const frequent = await listFrequentSearches(services, found)
  expect(frequent.filter(search => search.found > 0).length).toBeGreaterThanOrEqual(10)
  // Made once, it is shown to nobody.
  expect(frequent.map(({ query }) => query)).not.toContain('kimppakyyti')
  for (const [id, searches] of [
    ['aino', 2],
    ['birgitta', 1],
  ] as const) {
    const person = await findViewer(services, id)
    if (!person) throw new Error(id)
    const saved = await listSaved(services, person)
    expect([id, saved.length, saved.every(({ fresh }) => fresh > 0)]).toEqual([id, searches, true])
    // What they opened stays in the list.
    const { finds } = await listFinds(services, { person, language: 'fi' }, sql`1 = 1`, { most: 30 })
    expect([id, finds.some(({ isNew }) => !isNew)]).toEqual([id, true])
  }
})

test.each([
  '2026-03-28T22:30:00Z',
  '2027-01-02T10:00:00Z',
  '2026-10-24T21:30:00Z',
])('the demonstration can be built at %s', async now => {
  const { db } = await openDemo(now)
  const [row] = await db.all<{ answered: number; coming: number }>(sql`
      SELECT (SELECT count(*) FROM threads WHERE answer_count > 0) AS answered,
        (SELECT count(*) FROM events WHERE starts_at > ${new Date(now).getTime()}) AS coming`)
  expect(row?.answered).toBeGreaterThanOrEqual(12)
  expect(row?.coming).toBeGreaterThanOrEqual(8)
})
