import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { anonymisePerson } from '../../src/account/anonymise-person.ts'
import { mailMakers } from '../../src/mails.ts'
import { sendDueMails } from '../../src/platform/outbox/send-due-mails.ts'
import { tellSavedSearches } from '../../src/search/tell-saved-searches.ts'
import { added, addressOf } from '../calendar/events.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { closedPriorityRound, decideAll, publish } from '../reviews/review-support.ts'
import type { castIds } from '../support/cast.ts'
import { formOf } from '../support/form-of.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { answer, ask } from '../threads/write.ts'

const saved = '/fi/search/saved'

/** Saves a search and returns where it is saved. */
async function save(who: Visitor, query: string): Promise<string> {
  const page = await who.post(saved, { query })
  if (page.status !== 303) throw new Error(page.text)
  return (page.location ?? '').split('?')[0] ?? ''
}

/** An hour goes by, and the jobs are run. */
async function look(forum: Forum, days = 0) {
  forum.later({ minutes: 60, days })
  await tellSavedSearches(forum.services)
  await sendDueMails(forum.services, mailMakers)
}

/** What stands on the home page about saved searches. */
async function marked(forum: Forum, person: keyof typeof castIds) {
  const page = await (await forum.as(person)).get('/fi')
  return /\d+ uu\S+ osuma\S* tallennet\S+ hau\S+/.exec(page.text)?.[0] ?? null
}

test('a search is saved from its page, once however often it is pressed', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const results = await aino.get('/fi/search?q=palkkatuki&kind=practice')
  const pressed = await Promise.all([1, 2].map(() => aino.post(saved, formOf(results, saved))))
  expect(pressed.map(page => page.status)).toEqual([303, 303])
  const page = await aino.get(pressed[0]?.location ?? '')
  expect(page.text).toContain('Haku on tallennettu.')
  expect(page.heading).toContain('”palkkatuki”, käytännöt ja sudenkuopat')
  expect(page.links).toContain('/fi/search?q=palkkatuki&kind=practice')
  const [{ count } = { count: 0 }] = await forum.db.all<{ count: number }>(
    sql`SELECT count(*) AS count FROM saved_searches`,
  )
  expect(count).toBe(1)
  expect((await aino.get('/fi/search?q=palkkatuki&kind=practice')).text).toContain('Tämä haku on tallennettu.')
  expect((await forum.visitor().get('/fi/search?q=palkkatuki')).text).not.toContain('Tallenna haku')
})

test('what others publish is told of on the home page and in a mail, until it has been opened', async () => {
  const forum = await openForum()
  const [aino, arttu] = [await forum.as('aino'), await forum.as('arttu')]
  await ask(arttu, { title: 'Kipinäpaja ennen tallentamista' })
  forum.later({ minutes: 10 })
  const search = await save(aino, 'q=kipinäpaja')
  forum.later({ minutes: 10 })
  const thread = await ask(arttu, { title: 'Miten kipinäpaja alkoi?' })
  await ask(aino, { title: 'Oma kipinäpaja' })
  const practice = addressOf(await arttu.post('/fi/practices', practiceFields({ title: 'Kipinäpajan arki' })))
  const meeting = await added(arttu, { title: 'Kipinäpajojen päivä' })
  await ask(arttu, { title: 'Aivan muuta' })
  await look(forum)
  expect(await marked(forum, 'aino')).toBe('3 uutta osumaa tallennetussa haussa')
  expect(await marked(forum, 'arttu')).toBe(null)
  const [mail, ...others] = forum.mails
  expect(others).toEqual([])
  expect(mail?.to).toBe('aino@esimerkki.fi')
  for (const path of [thread, practice, meeting, search, saved])
    expect(mail?.text).toContain(`http://forum.test${path}`)
  for (const text of ['ennen', 'Oma', 'Aivan']) expect(mail?.text.includes(text)).toBe(false)
  const page = await aino.get(search)
  expect(page.text.match(/\bUusi\b/g)).toHaveLength(3)
  await forum.settled()
  expect(await marked(forum, 'aino')).toBe(null)
  const again = await aino.get(search)
  expect([again.links.includes(thread), again.text.includes('Uusi ')]).toEqual([true, false])
  await look(forum)
  expect(forum.mails).toHaveLength(1)
})

test('an answer that matches is told of, at its own address, and one that does not is not', async () => {
  const forum = await openForum()
  const [aino, arttu] = [await forum.as('aino'), await forum.as('arttu')]
  const thread = await ask(arttu, { title: 'Miten kipinäpaja alkoi?' })
  forum.later({ minutes: 10 })
  const search = await save(aino, 'q=kipinäpaja')
  forum.later({ minutes: 10 })
  await answer(arttu, thread, 'En tiedä vielä.')
  await look(forum)
  expect(await marked(forum, 'aino')).toBe(null)
  const told = await answer(arttu, thread, 'Kipinäpaja alkoi syksyllä.')
  await answer(aino, thread, 'Oma vastaukseni kipinäpajasta.')
  await look(forum)
  expect(await marked(forum, 'aino')).toBe('1 uusi osuma tallennetussa haussa')
  expect((await aino.get(search)).text).toContain('Keskustelu, uusi vastaus')
  const id = /answer-?s?[/-](\w{12})/.exec(told)?.[1] ?? ''
  expect(forum.mails[0]?.text).toContain(id)
})

test('what is told of a decision later is news to all but whoever told it', async () => {
  const forum = await openForum()
  const round = await closedPriorityRound(forum)
  const [siiri, eero, nella] = [await forum.as('siiri'), await forum.as('eero'), await forum.as('nella')]
  await decideAll(siiri, round)
  expect((await publish(siiri, round)).status).toBe(303)
  for (const who of [eero, nella]) await save(who, 'q=pullakahvit')
  forum.later({ minutes: 10 })
  const told = {
    day: '1.12.2026',
    body: 'Pullakahvit pidettiin.',
    language: 'fi',
    link: '',
    status: 'done',
    review_on: '',
  }
  const sent = await eero.post(`/fi/reviews/${round}/needs/6/follow-up`, { ...told, token: 'fwp000000000' })
  expect(sent.status).toBe(303)
  await look(forum)
  expect([await marked(forum, 'nella'), await marked(forum, 'eero')]).toEqual([
    '1 uusi osuma tallennetussa haussa',
    null,
  ])
})

test('of several words a text must hold every one to be news', async () => {
  const forum = await openForum()
  const [aino, arttu] = [await forum.as('aino'), await forum.as('arttu')]
  await save(aino, 'q=kipinäpaja syksy')
  forum.later({ minutes: 10 })
  await ask(arttu, { title: 'Kipinäpaja keväällä' })
  await look(forum)
  expect(await marked(forum, 'aino')).toBe(null)
  await ask(arttu, { title: 'Kipinäpaja alkaa syksyllä' })
  await look(forum)
  expect(await marked(forum, 'aino')).toBe('1 uusi osuma tallennetussa haussa')
})

test('nobody is told of what they may not see, nor of what they may see no more when it is told', async () => {
  const forum = await openForum()
  const [aino, arttu, nella] = [await forum.as('aino'), await forum.as('arttu'), await forum.as('nella')]
  for (const who of [aino, nella]) await save(who, 'q=kipinäpaja')
  forum.later({ minutes: 10 })
  const thread = await ask(arttu, { title: 'Kainuun kipinäpaja', audience: 'own' })
  forum.later({ minutes: 60 })
  await tellSavedSearches(forum.services)
  expect([await marked(forum, 'aino'), await marked(forum, 'nella')]).toEqual([
    '1 uusi osuma tallennetussa haussa',
    null,
  ])
  expect((await arttu.post(`${thread}/withdrawal`)).status).toBe(303)
  expect(await marked(forum, 'aino')).toBe(null)
  await sendDueMails(forum.services, mailMakers)
  expect(forum.mails).toEqual([])
})

test('a person gets one mail a day; what is found later waits for the next', async () => {
  const forum = await openForum()
  const [aino, arttu] = [await forum.as('aino'), await forum.as('arttu')]
  await save(aino, 'q=kipinäpaja')
  await save(aino, 'q=säihkeryhmä')
  for (const title of ['Kipinäpaja yksi', 'Säihkeryhmä yksi', 'Kipinäpaja kaksi']) {
    forum.later({ minutes: 10 })
    await ask(arttu, { title })
    await look(forum)
  }
  expect(forum.mails.map(mail => mail.text.match(/yksi|kaksi/g))).toEqual([['yksi']])
  expect(await marked(forum, 'aino')).toBe('3 uutta osumaa tallennetuissa hauissa')
  await look(forum, 1)
  expect(forum.mails.map(mail => mail.text.match(/yksi|kaksi/g)?.sort())).toEqual([['yksi'], ['kaksi', 'yksi']])
  await look(forum, 1)
  expect(forum.mails).toHaveLength(2)
})

test('mails are switched off by search or all at once, and a search is removed; only by whoever saved it', async () => {
  const forum = await openForum()
  const [aino, arttu] = [await forum.as('aino'), await forum.as('arttu')]
  const search = await save(aino, 'q=kipinäpaja')
  const other = await save(aino, 'q=paja')
  expect((await arttu.get(search)).status).toBe(404)
  await arttu.post(`${search}/mails`, { mails: 'no' })
  await arttu.post(`${search}/removal`)
  await arttu.post(`${saved}/mails`)
  const list = await aino.get(saved)
  expect(list.text.match(/saat sähköpostia/g)).toHaveLength(2)
  const off = await aino.post(`${search}/mails`, formOf(list, `${search}/mails`))
  expect((await aino.follow(off)).text.match(/saat sähköpostia/g)).toHaveLength(1)
  await aino.post(`${search}/mails`, { mails: 'yes' })
  expect((await aino.follow(await aino.post(`${saved}/mails`))).text).not.toContain('saat sähköpostia')
  forum.later({ minutes: 10 })
  await ask(arttu, { title: 'Kipinäpaja' })
  await look(forum)
  expect(forum.mails).toEqual([])
  expect(await marked(forum, 'aino')).toBe('2 uutta osumaa tallennetuissa hauissa')
  expect((await aino.follow(await aino.post(`${search}/removal`))).text).toContain('Tallennettu haku on poistettu.')
  expect((await aino.get(saved)).links.filter(link => [search, other].includes(link))).toEqual([other])
  expect((await aino.get('/fi/account')).links).toContain(saved)
})

test('a search narrowed to a network that is no more tells so instead of finding more', async () => {
  const forum = await openForum()
  const [aino, arttu] = [await forum.as('aino'), await forum.as('arttu')]
  const search = await save(aino, 'q=kipinäpaja&network=lappi')
  await forum.db.all(sql`UPDATE networks SET active = 0 WHERE id = 'lappi' RETURNING id`)
  forum.later({ minutes: 10 })
  await ask(arttu, { title: 'Kipinäpaja' })
  await look(forum)
  expect(await marked(forum, 'aino')).toBe(null)
  expect((await aino.get(search)).text).toContain('Siksi uutta ei etsitä.')
})

test('a person saves twenty searches at most, each with a word and none with an identity code', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  for (let number = 1; number <= 20; number++) await save(aino, `q=haku${number}`)
  const refused = await aino.post(saved, { query: 'q=yksi-liikaa' })
  expect([refused.status, refused.text.includes('Sinulla on jo 20 tallennettua hakua.')]).toEqual([409, true])
  expect(await save(aino, 'q=haku20')).toMatch(/\/fi\/search\/saved\/\w{12}$/)
  const arttu = await forum.as('arttu')
  for (const query of ['', 'q=', 'q=%22', 'kind=thread', 'q=131052-308T', 'q=131052%2D308T'])
    expect([query, (await arttu.post(saved, { query })).status]).toEqual([
      query,
      query.includes('308T') ? expect.any(Number) : 422,
    ])
  const rows = await forum.db.all<{ query: string }>(sql`SELECT query FROM saved_searches WHERE person_id = 'arttu'`)
  expect(rows.filter(({ query }) => /308T/.test(query))).toEqual([])
})

test('saved searches are in one’s own data, and are gone with the account; who has left is told of nothing', async () => {
  const forum = await openForum()
  const [aino, arttu] = [await forum.as('aino'), await forum.as('arttu')]
  await save(aino, 'q=kipinäpaja')
  await save(await forum.as('nella'), 'q=kipinäpaja')
  forum.later({ minutes: 10 })
  await ask(arttu, { title: 'Kipinäpaja' })
  await forum.db.all(sql`UPDATE people SET active = 0 WHERE id = 'nella' RETURNING id`)
  await look(forum)
  expect(forum.mails.map(mail => mail.to)).toEqual(['aino@esimerkki.fi'])
  const data = JSON.parse((await aino.get('/fi/account/data.json')).html)
  expect(data.savedSearches.map((row: { query: string }) => row.query)).toEqual(['q=kipin%C3%A4paja'])
  expect(data.savedFinds).toHaveLength(1)
  await anonymisePerson(forum.services, { id: 'aino' }, 'aino')
  const left = await forum.db.all<{ person: string }>(sql`
    SELECT person_id AS person FROM saved_searches UNION ALL SELECT search_id FROM saved_finds`)
  expect(left).toEqual([{ person: 'nella' }])
})
