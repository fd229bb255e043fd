import { expect, test } from 'vitest'
import { events } from '../../src/calendar/schema.ts'
import { practices } from '../../src/practices/schema.ts'
import { openTestRound } from '../rounds/round-support.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import { answer, ask, askMany } from '../threads/write.ts'

const cards = (page: Page) =>
  [...page.html.matchAll(/class="card-title"[^>]*><a[^>]*>([^<]*)</g)].map(match => match[1])
const questions = (page: Page) => [...page.html.matchAll(/class="entry-title"[^>]*>([^<]*)</g)].map(match => match[1])
const tasks = (page: Page) => /<ul class="task-list">[\s\S]*?<\/ul>/.exec(page.html)?.[0].replace(/<[^>]+>/g, ' ') ?? ''

async function publishPractice(forum: Forum, title: string, audience: 'all' | 'own') {
  await forum.db.insert(practices).values({
    ...{ id: title.toLowerCase(), kind: 'pitfall', title, summary: 'Lyhyesti', networkId: 'kainuu', authorId: 'aino' },
    ...{ language: 'fi', audience, publishedAt: forum.services.now() },
  })
}

async function publishEvent(forum: Forum, title: string, audience: 'all' | 'own') {
  const at = new Date(forum.services.now().getTime() + 86_400_000)
  await forum.db.insert(events).values({
    ...{ id: title.toLowerCase(), title, description: 'Tule', descriptionHtml: '<p>Tule</p>', kind: 'training' },
    ...{ wholeDay: false, startsAt: at, endsAt: at, startDay: '2026-11-25', endDay: '2026-11-25', language: 'fi' },
    ...{ networkId: 'kainuu', authorId: 'aino', audience, publishedAt: at, updatedAt: at },
  })
}

async function openRound({ services }: Forum) {
  const now = services.now().getTime()
  const times = { opensAt: new Date(now - 1000), closesAt: new Date(now + 86_400_000) }
  await openTestRound(services, { title: 'Toinen kierros', ...times })
}

test('the root leads to the home page in the visitor’s language', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  expect((await visitor.get('/')).location).toBe('/fi')
  expect((await visitor.get('/', { 'Accept-Language': 'sv-FI,sv;q=0.9' })).location).toBe('/sv')
  expect((await visitor.get('/fi/nothing-here')).status).toBe(404)
  expect((await visitor.get('/fix')).status).toBe(404)
})

test('a visitor is told what this is and sees only what is addressed to all, without names', async () => {
  const forum = await openForum()
  await publishPractice(forum, 'Kaikille', 'all')
  await publishPractice(forum, 'Omille', 'own')
  await publishEvent(forum, 'Koulutus kaikille', 'all')
  await publishEvent(forum, 'Koulutus omille', 'own')
  await openRound(forum)
  const aino = await forum.as('aino')
  const thread = await ask(aino, { title: 'Vastattu' })
  await answer(await forum.as('nella'), thread, 'Näin.')
  await ask(aino, { title: 'Sisäinen', audience: 'own' })
  await ask(aino, { title: 'Avoin' })
  const page = await forum.visitor().get('/fi')
  expect(page.heading).toBe('Verkostot kehittävät työtään yhdessä')
  expect(cards(page).slice(0, 2).sort()).toEqual(['Kaikille', 'Vastattu'])
  expect(questions(page)).toEqual(['Avoin'])
  expect(page.text).toContain('84 käytäntöä 22 verkostoa 15 kehittämistarvetta 1 kysymys vailla vastausta')
  expect(page.text).toContain('Koulutus kaikille')
  expect(page.html).not.toMatch(/Omille|omille|Sisäinen|Esimerkki|Naapuri|\/people\/|Toinen kierros/)
  expect(page.links).toContain('/fi/sign-in')
})

test('everything new shows half and half, and all of it where there is less of the other', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const nella = await forum.as('nella')
  expect(cards(await aino.get('/fi')).length).toBe(6)
  for (const title of ['Yksi', 'Kaksi', 'Kolme', 'Neljä']) {
    forum.later({ minutes: 1 })
    await answer(nella, await ask(aino, { title }), 'Näin.')
  }
  expect(cards(await aino.get('/fi')).slice(0, 3)).toEqual(['Neljä', 'Kolme', 'Kaksi'])
  expect(cards(await aino.get('/fi')).length).toBe(6)
})

test('what waits for a person comes first: ballots, answers to mark, questions to their organisation', async () => {
  const forum = await openForum()
  const eero = await forum.as('eero')
  const nella = await forum.as('nella')
  expect((await eero.get('/fi')).text).toContain('Mikään ei odota sinua')
  await openRound(forum)
  const thread = await ask(eero, { title: 'Johtajan kysymys' })
  const given = await answer(nella, thread, 'Näin.')
  await ask(nella, { title: 'Työvoiman kanta', perspective: 'employment' })
  await ask(eero, { title: 'Oma kanta', perspective: 'employment' })
  const waiting = tasks(await eero.get('/fi'))
  expect(waiting.replace(/\s+/g, ' ')).toMatch(
    /Äänestä: Toinen kierros.*Anna verkoston ääni: Toinen kierros.*1 vastaus: Johtajan kysymys.*Kysymys, johon toivotaan näkökulmaa: Työvoimaviranomainen/,
  )
  expect((await eero.get('/fi')).links).toContain('/fi/threads?view=unanswered&wanted=employment')
  expect(tasks(await nella.get('/fi'))).not.toContain('verkoston ääni')
  expect(tasks(await (await forum.as('kaisa')).get('/fi'))).not.toContain('Toinen kierros')
  await eero.post(`${thread}/helped`, { answer: given.split('/').at(-1) ?? '' })
  expect(tasks(await eero.get('/fi'))).not.toContain('Johtajan kysymys')
})

test('an asker who spoke last in their thread has nothing to mark there', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const thread = await ask(aino)
  await answer(await forum.as('nella'), thread, 'Näin.')
  expect(tasks(await aino.get('/fi'))).toContain('Kuka kutsuu koolle?')
  forum.later({ minutes: 1 })
  await answer(aino, thread, 'Kiitos, kokeilemme.')
  expect(tasks(await aino.get('/fi'))).toBe('')
  forum.later({ minutes: 1 })
  await answer(await forum.as('nella'), thread, 'Hyvä!')
  expect(tasks(await aino.get('/fi'))).toContain('3 vastausta')
  forum.later({ days: 15 })
  expect(tasks(await aino.get('/fi'))).toBe('')
})

test('unanswered questions to one’s organisation and of near networks come first, one’s own not at all', async () => {
  const forum = await openForum()
  const nella = await forum.as('nella')
  await ask(await forum.as('hilla'), { title: 'Kelalle', perspective: 'kela' })
  forum.later({ minutes: 1 })
  await ask(await forum.as('aino'), { title: 'Naapurista' })
  forum.later({ minutes: 1 })
  await ask(nella, { title: 'Oma' })
  await askMany(forum, await forum.as('birgitta'), 3)
  await ask(await forum.as('aino'), { title: 'Salainen', audience: 'own' })
  expect(questions(await nella.get('/fi'))).toEqual(['Kelalle', 'Naapurista', 'Kysymys 3.', 'Kysymys 2.'])
})

test('the home page stays small in a busy forum, in each language', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  await openRound(forum)
  await askMany(forum, aino, 8, { body: 'Pitkä teksti. '.repeat(60), perspective: 'county' })
  for (const language of ['fi', 'sv', 'en'])
    for (const who of [forum.visitor(), await forum.as('arttu')]) {
      const page = await who.get(`/${language}`)
      expect(page.status).toBe(200)
      expect(page.html.length).toBeLessThan(20_000)
      expect(page.html).not.toContain('undefined')
    }
})
