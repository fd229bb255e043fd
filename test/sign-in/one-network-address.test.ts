import { expect, test } from 'vitest'
import { people } from '../../src/people/schema.ts'
import { memoryLimits } from '../../src/platform/limits/memory-limits.ts'
import { storedLimits } from '../../src/platform/limits/stored-limits.ts'
import { onD1 } from '../support/database.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { linkFor } from './link-of.ts'

const office = '192.0.2.7'
const newcomer = (number: number) => `uusi${number}@esimerkki.fi`

async function ask(forum: Forum, email: string) {
  return forum.visitor().post('/fi/sign-in', { email })
}

async function askTwenty(forum: Forum) {
  for (let at = 0; at < 20; at++) expect((await ask(forum, newcomer(at))).status).toBe(200)
}

test('the twenty-first link asked for from one network address is refused in words while none is used', async () => {
  const forum = await openForum({ clientAddress: office })
  await askTwenty(forum)
  const refused = await ask(forum, 'aino@esimerkki.fi')
  expect(refused.status).toBe(429)
  expect(refused.text).toContain('Samasta verkkoyhteydestä on pyydetty')
  expect(refused.html).toContain('value="aino@esimerkki.fi"')
  await forum.settled()
  expect(forum.mails.map(mail => mail.to)).not.toContain('aino@esimerkki.fi')

  forum.later({ minutes: 61 })
  expect((await ask(forum, 'aino@esimerkki.fi')).status).toBe(200)
})

test('strange addresses count too, so that the answer tells nobody who is a member', async () => {
  const forum = await openForum({ clientAddress: office })
  for (let at = 0; at < 20; at++) expect((await ask(forum, `joku${at}@muualta.fi`)).status).toBe(200)
  expect((await ask(forum, 'aino@esimerkki.fi')).status).toBe(429)
})

test('other network addresses, and requests of which no address is known, are not held up', async () => {
  const forum = await openForum({ clientAddress: office })
  await askTwenty(forum)
  for (const elsewhere of ['198.51.100.1', null]) {
    forum.services.clientAddress = elsewhere
    expect((await ask(forum, 'aino@esimerkki.fi')).status).toBe(200)
  }
})

test('requests at once cannot pass the limit', async () => {
  const forum = await openForum({ clientAddress: office })
  const answers = await Promise.all(Array.from({ length: 25 }, (_, at) => ask(forum, newcomer(at))))
  expect(answers.filter(answer => answer.status === 200)).toHaveLength(20)
})

test('a used link frees its place, whether of a member or of a newcomer', async () => {
  const forum = await openForum({ clientAddress: office })
  const links = [await linkFor(forum, 'aino@esimerkki.fi'), await linkFor(forum, 'uusi@esimerkki.fi')]
  for (let at = 0; at < 18; at++) expect((await ask(forum, newcomer(at))).status).toBe(200)
  expect((await ask(forum, 'nella@esimerkki.fi')).status).toBe(429)

  expect((await forum.visitor().post(links[0] ?? '')).status).toBe(303)
  const me = { name: 'Uusi Ihminen', network: 'kainuu', organisation: 'kela' }
  expect((await forum.visitor().post(links[1] ?? '', me)).status).toBe(303)
  const three = await Promise.all(['nella', 'arttu', 'eero'].map(name => ask(forum, `${name}@esimerkki.fi`)))
  expect(three.map(answer => answer.status).sort()).toEqual([200, 200, 429])
})

/** D1 answers each query over a connection of its own. */
const crowd = onD1 ? 40 : 200

test(`${crowd} people behind one address all sign in, read and write within an hour`, async () => {
  const forum = await openForum({ clientAddress: office })
  forum.services.limits = onD1 ? storedLimits(forum.db) : memoryLimits()
  const ids = Array.from({ length: crowd }, (_, at) => `person${at}`)
  for (const id of ids)
    await forum.db.insert(people).values({
      ...{ id, name: `Esimerkki ${id}`, email: `${id}@esimerkki.fi`, roleId: 'worker', language: 'fi' as const },
      ...{ organisationTypeId: 'kela', homeNetworkId: 'kainuu', joinedAt: forum.services.now() },
    })
  for (const id of ids) {
    const link = (await linkFor(forum, `${id}@esimerkki.fi`)) ?? ''
    const somebody = forum.visitor()
    expect({ id, status: (await somebody.post(link)).status }).toEqual({ id, status: 303 })
    expect({ id, status: (await somebody.get('/fi/threads')).status }).toEqual({ id, status: 200 })
    const question = { title: `Kysymys, ${id}`, body: 'Kysyn näin.', language: 'fi', audience: 'all' }
    expect({ id, status: (await somebody.post('/fi/threads', question)).status }).toEqual({ id, status: 303 })
  }
  expect(forum.errors).toEqual([])
})
