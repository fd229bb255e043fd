import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addressOf } from '../calendar/events.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { openForum } from '../support/forum.ts'
import { invite, logged, neighboursOf, networkFields } from './network-fields.ts'

const retirement = '/fi/networks/kainuu/retirement'

test('a network with people or open invitations is not retired, and the page says what to do', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const page = await kaisa.get(retirement)
  expect(page.text).toContain('Verkostoon kuuluu yhä 4 ihmistä')
  expect(page.links).toContain('/fi/networks/kainuu/merging')
  expect((await kaisa.post(retirement, { active: 'no' })).status).toBe(409)
  await kaisa.post('/fi/networks/new', networkFields())
  await invite(forum, 'koillismaa')
  const invited = await kaisa.post('/fi/networks/koillismaa/retirement', { active: 'no' })
  expect([invited.status, invited.text.includes('1 avoin kutsu')]).toEqual([409, true])
  forum.later({ days: 60 })
  const later = await forum.as('kaisa')
  expect((await later.post('/fi/networks/koillismaa/retirement', { active: 'no' })).status).toBe(303)
})

test('those whose access has ended still hold a network; those anonymised do not', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await forum.db.all(sql`UPDATE people SET active = 0 WHERE home_network_id = 'kainuu'`)
  await forum.db.all(sql`DELETE FROM memberships`)
  expect((await kaisa.get(retirement)).text).toContain('yhä 3 ihmistä')
  await forum.db.all(sql`UPDATE people SET anonymised_at = 1 WHERE home_network_id = 'kainuu'`)
  expect((await kaisa.post(retirement, { active: 'no' })).status).toBe(303)
})

test('a retired network is in no list, its page and texts are read, and it comes back with its neighbours', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const practice = addressOf(await (await forum.as('aino')).post('/fi/practices', practiceFields()))
  await forum.db.all(sql`UPDATE people SET home_network_id = 'lappi' WHERE home_network_id = 'kainuu'`)
  await forum.db.all(sql`DELETE FROM memberships`)
  const before = await neighboursOf(forum, 'kainuu')
  const twice = await Promise.all([1, 2].map(() => kaisa.post(retirement, { active: 'no' })))
  expect(twice.map(each => each.location)).toEqual(Array(2).fill('/fi/networks/kainuu?done=retired'))
  const visitor = forum.visitor()
  expect((await visitor.get('/fi/networks')).text).not.toContain('Kainuu')
  expect((await kaisa.get('/fi/networks')).text).toContain('Lakkautetut verkostot Kainuu')
  const page = await visitor.get('/fi/networks/kainuu')
  expect([page.status, page.text.includes('Verkosto on lakkautettu')]).toEqual([200, true])
  expect(page.text).toContain('Verkosto ei aloittanut keskusteluja')
  for (const hope of ['vastaavat mielellään', 'voi olla lyhyt', 'ei ole vielä']) expect(page.text).not.toContain(hope)
  expect((await visitor.get('/fi/networks/pohjois-savo')).links).not.toContain('/fi/networks/kainuu')
  expect((await visitor.get(practice)).text).toContain('Kainuu')
  expect((await kaisa.get('/fi/people/invitation')).html).not.toContain('value="kainuu"')
  expect((await kaisa.get('/fi/networks/kainuu/edit')).status).toBe(404)
  const back = await kaisa.post(retirement, { active: 'yes' })
  expect((await kaisa.follow(back)).text).toContain('Verkosto on taas käytössä.')
  expect(await neighboursOf(forum, 'kainuu')).toEqual(before)
  expect(await logged(forum)).toEqual(['network_retired kainuu {}', 'network_changed kainuu {"active":true}'])
})

test('nobody comes into a network at the moment it is retired', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/networks/new', networkFields())
  await forum.db.all(sql`UPDATE networks SET active = 0 WHERE id = 'koillismaa'`)
  for (const statement of [
    sql`UPDATE people SET home_network_id = 'koillismaa' WHERE id = 'aino'`,
    sql`INSERT INTO memberships VALUES ('aino', 'koillismaa')`,
    sql`INSERT INTO invitations (email, role_id, network_id, invited_by, invited_at, expires_at)
      VALUES ('x@y.fi', 'worker', 'koillismaa', 'kaisa', 0, 9)`,
  ])
    await expect(forum.db.all(statement)).rejects.toThrow()
})

test('a retired network does not come back beside another of its name', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/networks/new', networkFields())
  await kaisa.post('/fi/networks/koillismaa/retirement', { active: 'no' })
  await kaisa.post('/fi/networks/new', networkFields({ fi: 'KOILLISMAA', sv: 'Annat', en: 'Other' }))
  const refused = await kaisa.post('/fi/networks/koillismaa/retirement', { active: 'yes' })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('toisella verkostolla on jo sama suomenkielinen nimi')
  expect(await forum.db.all(sql`SELECT active FROM networks WHERE id = 'koillismaa'`)).toEqual([{ active: 0 }])
  expect(await logged(forum)).not.toContain('network_changed koillismaa {"active":true}')
})
