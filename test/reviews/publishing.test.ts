import { and, eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { people } from '../../src/people/schema.ts'
import { makeReviewMail } from '../../src/reviews/make-review-mail.ts'
import { decisions, reviews } from '../../src/reviews/schema.ts'
import { annulRound } from '../../src/rounds/annul-round.ts'
import { roundLog } from '../../src/rounds/schema.ts'
import { onD1 } from '../support/database.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { closedPriorityRound, decide, decideAll, notTaken, publish, publishedRound } from './review-support.ts'

const mailed = async ({ db }: Forum) =>
  (
    await db.all<{ id: string }>(sql`SELECT person_id AS id FROM outbox WHERE kind = 'review_published' ORDER BY 1`)
  ).map(row => row.id)

const logged = ({ db }: Forum, id: string) =>
  db
    .select()
    .from(roundLog)
    .where(and(eq(roundLog.roundId, id), eq(roundLog.event, 'review_published')))

test('nothing is published while a need has no decision; what is missing is a list of links', async () => {
  const forum = await openForum()
  const id = await closedPriorityRound(forum)
  const siiri = await forum.as('siiri')
  await decide(siiri, id, 6)
  const refused = await siiri.post(`/fi/reviews/${id}/publishing`, { version: '1' })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('osa tarpeista on vielä päättämättä')
  expect(refused.text).toContain('Ennen julkaisua päätä vielä 3 tarpeesta')
  for (const need of [1, 3, 7]) expect(refused.links).toContain(`/fi/reviews/${id}/needs/${need}`)
  expect([await logged(forum, id), await mailed(forum)]).toEqual([[], []])
})

test('pressed many times at once the review is published once, with one line in the log and one mail each', async () => {
  const forum = await openForum()
  const id = await closedPriorityRound(forum)
  const [siiri, kaisa] = [await forum.as('siiri'), await forum.as('kaisa')]
  await decideAll(siiri, id)
  await forum.db.update(people).set({ roundMails: false }).where(eq(people.id, 'nella'))
  await forum.db.update(people).set({ active: false }).where(eq(people.id, 'arttu'))
  const all = await Promise.all([siiri, kaisa, siiri, kaisa].map(who => publish(who, id)))
  expect(all.map(answer => answer.status)).toEqual([303, 303, 303, 303])
  const [line, ...more] = await logged(forum, id)
  expect(more).toEqual([])
  expect(JSON.parse(line?.detail ?? '')).toEqual({ later: 1, not_now: 1, now: 1, other_level: 1 })
  // Eero cast for Kainuu without a ballot of his own.
  expect(await mailed(forum)).toEqual(['aino', 'birgitta', 'eero', 'hilla', 'monna', 'siiri'])
  expect((await publish(kaisa, id)).status).toBe(303)
})

test('who publishes publishes what they saw', async () => {
  const forum = await openForum()
  const id = await closedPriorityRound(forum)
  const [siiri, kaisa] = [await forum.as('siiri'), await forum.as('kaisa')]
  await decideAll(siiri, id)
  const version = /name="version" value="(\d+)"/.exec((await siiri.get(`/fi/reviews/${id}`)).html)?.[1] ?? ''
  await decide(kaisa, id, 6, { ...notTaken, revision: '1' })
  const refused = await siiri.post(`/fi/reviews/${id}/publishing`, { version })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('joku muutti niitä sen jälkeen, kun avasit sivun')
  expect(await logged(forum, id)).toEqual([])
  expect((await publish(siiri, id)).status).toBe(303)
})

test('what is published stands: no decision and no note changes any more, not even by hand', async () => {
  const forum = await openForum()
  const id = await publishedRound(forum)
  const siiri = await forum.as('siiri')
  const late = await decide(siiri, id, 6, { revision: '1', reason: 'Myöhäinen uusi perustelu.' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Päätökset julkaistiin sillä välin')
  expect(late.text).toContain('Myöhäinen uusi perustelu.')
  const notes = await siiri.post(`/fi/reviews/${id}/notes`, { notes: 'Myöhäinen muistio', revision: '0' })
  expect([notes.status, notes.text.includes('Myöhäinen muistio')]).toEqual([409, true])
  expect((await siiri.get(`/fi/reviews/${id}/needs/6`)).location).toBe(`/fi/reviews/${id}#need-6`)
  await expect(forum.db.update(decisions).set({ reason: 'Muu' })).rejects.toThrow()
  await expect(forum.db.update(reviews).set({ notes: 'Muu' })).rejects.toThrow()
})

test('a published review is for everyone, without notes and without the names of the group', async () => {
  const forum = await openForum()
  const id = await publishedRound(forum)
  const readers: [string, Visitor][] = [
    ['visitor', forum.visitor()],
    ['aino', await forum.as('aino')],
  ]
  for (const [name, who] of readers) {
    const page = await who.get(`/fi/reviews/${id}`)
    expect({ name, status: page.status }).toEqual({ name, status: 200 })
    expect(page.text).toContain('Ohjausryhmä julkaisi päätöksensä ti 1.12.2026.')
    expect(page.text).toMatch(/1\. sija · voitti 3\/3 · ihmisten sija 2 Selkeä vastuunjako Otetaan työn alle nyt/)
    expect(page.text).toContain('Tästä on eniten hyötyä asiakkaille.')
    expect(page.text).toContain('Vastuutaho: Kainuu Työ alkaa ma 1.2.2027 Tarkistetaan ti 1.6.2027')
    expect(page.text).toContain('Vastuutaho: Opastyöryhmä')
    expect(page.text).toContain('Palautetaan kunkin verkoston omaksi työksi')
    expect(page.text).toContain('Ohjausryhmällä 1. sija, äänestyksessä 2. sija. Lakimuutos pakottaa.')
    expect(page.text).toMatch(/Ohjausryhmä Tarve Äänestys 1\. TYPin tunnettuus siirretty 2\. 2\. Selkeä/)
    expect(page.html).not.toMatch(/Salainen|Saduntekijä|muistiinpano|needs\.csv/)
    expect(page.html).not.toContain(`/fi/reviews"`)
  }
  expect((await (await forum.as('kaisa')).get(`/fi/reviews/${id}`)).text).toContain('Salainen huomio')
})

test('the mail tells the decision on each need in the language of its reader, and nothing of any vote', async () => {
  const forum = await openForum()
  const id = await publishedRound(forum)
  const mail = await makeReviewMail(forum.services, 'aino', id)
  expect(mail?.to).toBe('aino@esimerkki.fi')
  expect(mail?.subject).toBe('Ohjausryhmä on päättänyt: Mistä aloitetaan?')
  expect(mail?.text).toContain('6. Selkeä vastuunjako\n   Otetaan työn alle nyt')
  expect(mail?.text).toContain(`http://forum.test/fi/reviews/${id}`)
  expect(mail?.text).not.toMatch(/sija|Salainen|voitti/)
  expect((await makeReviewMail(forum.services, 'birgitta', id))?.subject).toContain('Styrgruppen har beslutat')
  await forum.db.update(people).set({ roundMails: false }).where(eq(people.id, 'aino'))
  expect(await makeReviewMail(forum.services, 'aino', id)).toBeNull()
  await forum.db.update(people).set({ active: false }).where(eq(people.id, 'nella'))
  expect(await makeReviewMail(forum.services, 'nella', id)).toBeNull()
  await annulRound(forum.services, 'kaisa', id, 'Väärät tarpeet')
  expect(await makeReviewMail(forum.services, 'birgitta', id)).toBeNull()
})

test('who took part sees on the home page for thirty days that the group has decided; nobody else does', async () => {
  const forum = await openForum()
  const id = await publishedRound(forum)
  const told = async (who: Visitor) =>
    (await who.get('/fi')).text.includes('Ohjausryhmä on päättänyt: Mistä aloitetaan?')
  const [aino, eero, pauli] = [await forum.as('aino'), await forum.as('eero'), await forum.as('pauli')]
  expect([await told(aino), await told(eero), await told(pauli), await told(forum.visitor())]).toEqual([
    ...[true, true, false, false],
  ])
  forum.later({ days: 31 })
  expect(await told(await forum.as('aino'))).toBe(false)
  await annulRound(forum.services, 'kaisa', id, 'Väärät tarpeet')
})

const words = /Otetaan työn alle|eniten hyötyä|Ei edistetä nyt|Lakimuutos pakottaa|Opastyöryhmä/

/** Every page somebody comes to by links. */
async function crawl(who: Visitor, starts: string[]): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  const waiting = [...starts]
  for (let path = waiting.shift(); path !== undefined && seen.size < (onD1 ? 30 : 250); path = waiting.shift()) {
    if (seen.has(path)) continue
    const page = await who.get(path)
    seen.set(path, page.html)
    const links = page.links.map(link => link.split('#')[0] ?? '').filter(link => /^\/fi(\/|$|\?)/.test(link))
    waiting.push(...links.filter(link => !seen.has(link) && !link.includes('sign-in')))
  }
  return seen
}

test('before publishing no page, feed or board tells anybody else of a decision', async () => {
  const forum = await openForum()
  const id = await closedPriorityRound(forum)
  await decideAll(await forum.as('siiri'), id)
  const own = ['', '/memo', '/memo.docx', '/needs/6', '/needs/6/follow-up', '/notes', '/needs.csv', '/publishing']
  for (const name of ['aino', 'eero', 'monna', null] as const) {
    const who = name ? await forum.as(name) : forum.visitor()
    const starts = ['/fi/needs/6', '/fi/needs/7', '/fi/decisions', '/fi', `/fi/rounds/${id}/results`, '/fi/rounds']
    const pages = await crawl(who, [...starts, ...own.map(path => `/fi/reviews/${id}${path}`)])
    expect(pages.size).toBeGreaterThan(onD1 ? 20 : 100)
    expect([...pages].filter(([, html]) => words.test(html)).map(([path]) => path)).toEqual([])
    expect(pages.get('/fi/decisions')).toContain('Ohjausryhmä ei ole vielä julkaissut päätöksiä')
  }
}, 120_000)

test('of an annulled round the decisions are gone from every page but the log', async () => {
  const forum = await openForum()
  const id = await publishedRound(forum)
  const aino = await forum.as('aino')
  const starts = [`/fi/reviews/${id}`, '/fi/decisions', '/fi/needs/6', '/fi', `/fi/reviews/${id}/memo`]
  for (const path of starts) expect((await aino.get(path)).text).toMatch(/Otetaan|päättänyt/)
  await annulRound(forum.services, 'kaisa', id, 'Väärät tarpeet')
  for (const path of starts) expect((await aino.get(path)).text).not.toMatch(/Otetaan työn|on päättänyt:/)
  const page = await forum.visitor().get(`/fi/reviews/${id}`)
  expect([page.status, page.heading]).toEqual([410, 'Äänestys on mitätöity'])
  expect((await logged(forum, id)).length).toBe(1)
})
