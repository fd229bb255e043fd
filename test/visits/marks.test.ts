import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { practiceFields } from '../practices/practice-fields.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import type { Visitor } from '../support/visitor.ts'
import { answer, ask } from '../threads/write.ts'

let forum: Forum
let aino: Visitor
let nella: Visitor
beforeEach(async () => {
  forum = await openForum()
  aino = await forum.as('aino')
  nella = await forum.as('nella')
})

/** Somebody opens a page; what is written after the answer has left is there for the next. */
async function open(who: Visitor, path: string): Promise<Page> {
  const page = await who.get(path)
  await forum.settled()
  return page
}

/** The titles of a list, each with its mark. */
function marks(page: Page): string[] {
  const rows = page.html.split(/<li class="(?:entry|card)">/).slice(1)
  return rows.map(row => {
    const title = /class="(?:entry-title|card-title)"[^>]*>(?:<a[^>]*>)?([^<]*)</.exec(row)?.[1] ?? ''
    const mark = /class="status status--open">([^<]*)</.exec(row)?.[1]
    return mark ? `${title.trim()}: ${mark}` : title.trim()
  })
}

/** The answers marked as new on the page of a thread or practice. */
function newAnswers(page: Page): string[] {
  const articles = [...page.html.matchAll(/<article class="answer[^"]*"[\s\S]*?<\/article>/g)].map(match => match[0])
  return articles
    .filter(article => article.includes('>Uusi</span>'))
    .map(article => /<div class="prose"[^>]*>\s*<p>([^<]*)</.exec(article)?.[1] ?? '')
}

const readings = () => forum.db.all<{ id: string; at: number }>(sql`SELECT item_id AS id, read_at AS at FROM readings`)
const publish = async (who: Visitor, title: string, network = 'kainuu') => {
  const { location } = await who.post('/fi/practices', practiceFields({ title, network }))
  return (location ?? '').replace(/\?.*/, '')
}

test('on a first visit nothing is marked, and nothing for visitors', async () => {
  const thread = await ask(aino, { title: 'Vanha kysymys' })
  await answer(aino, thread, 'Lisäys.')
  await publish(aino, 'Vanha käytäntö')
  forum.later({ minutes: 1 })
  for (const who of [nella, forum.visitor()])
    for (const path of ['/fi', '/fi/threads', '/fi/practices', thread])
      expect((await open(who, path)).html).not.toContain('status--open">Uusi')
  expect(await readings()).toEqual([])
})

test('what others have published since the last visit is new until it is opened', async () => {
  await ask(aino, { title: 'Vanha kysymys' })
  await open(nella, '/fi')
  forum.later({ days: 1 })
  const thread = await ask(aino, { title: 'Tuore kysymys' })
  const practice = await publish(aino, 'Tuore käytäntö')
  forum.later({ minutes: 1 })
  await ask(nella, { title: 'Oma kysymys' })
  await publish(nella, 'Oma käytäntö', 'pohjois-savo')
  expect(marks(await open(nella, '/fi/threads'))).toEqual(['Oma kysymys', 'Tuore kysymys: Uusi', 'Vanha kysymys'])
  expect(marks(await open(nella, '/fi/practices')).slice(0, 2)).toEqual(['Oma käytäntö', 'Tuore käytäntö: Uusi'])
  expect(marks(await open(nella, '/fi'))).toEqual(
    expect.arrayContaining(['Tuore kysymys: Uusi', 'Tuore käytäntö: Uusi', 'Oma käytäntö']),
  )
  await open(nella, thread)
  await open(nella, practice)
  expect(marks(await open(nella, '/fi/threads'))).toEqual(['Oma kysymys', 'Tuore kysymys', 'Vanha kysymys'])
  expect(marks(await open(nella, '/fi/practices')).slice(0, 2)).toEqual(['Oma käytäntö', 'Tuore käytäntö'])
  expect(marks(await open(await forum.as('arttu'), '/fi/threads'))).toContain('Tuore kysymys')
})

test('new answers are counted in the list and marked in the thread until they have been read', async () => {
  const thread = await ask(aino)
  await answer(aino, thread, 'Ennen käyntiä.')
  forum.later({ minutes: 1 })
  await open(nella, thread)
  forum.later({ days: 1 })
  await answer(aino, thread, 'Ensimmäinen uusi.')
  forum.later({ minutes: 1 })
  await answer(nella, thread, 'Oma vastaus.')
  const withdrawn = await answer(aino, thread, 'Otan takaisin.')
  await aino.post(`${withdrawn}/withdrawal`)
  await answer(await forum.as('arttu'), thread, 'Toinen uusi.')
  forum.later({ minutes: 1 })
  expect(marks(await open(nella, '/fi/threads'))).toEqual(['Kuka kutsuu koolle?: 2 uutta vastausta'])
  const page = await open(nella, thread)
  expect(newAnswers(page)).toEqual(['Ensimmäinen uusi.', 'Toinen uusi.'])
  const [first] = /href="(#answer-\w+)">Siirry ensimmäiseen uuteen/.exec(page.html)?.slice(1) ?? []
  expect(page.html).toContain(`id="${first?.slice(1)}"`)
  expect(marks(await open(nella, '/fi/threads'))).toEqual(['Kuka kutsuu koolle?'])
  const again = await open(nella, thread)
  expect([newAnswers(again), again.text.includes('Siirry ensimmäiseen')]).toEqual([[], false])
  forum.later({ minutes: 2 })
  await answer(aino, thread, 'Kolmas uusi.')
  expect(marks(await open(nella, '/fi/threads'))).toEqual(['Kuka kutsuu koolle?: 1 uusi vastaus'])
  expect(newAnswers(await open(nella, thread))).toEqual(['Kolmas uusi.'])
})

test('comments under a practice are marked the same way', async () => {
  const practice = await publish(aino, 'Aamukahvi')
  await open(nella, practice)
  forum.later({ days: 1 })
  await aino.post(`${practice}/answers`, { body: 'Kommentti.', language: 'fi' })
  forum.later({ days: 1 })
  expect(marks(await open(nella, '/fi/practices'))[0]).toBe('Aamukahvi: 1 uusi kommentti')
  expect(newAnswers(await open(nella, practice))).toEqual(['Kommentti.'])
  expect(marks(await open(nella, '/fi/practices'))[0]).toBe('Aamukahvi')
})

test('reading the same again writes nothing', async () => {
  const thread = await ask(aino)
  await open(nella, thread)
  expect(await readings()).toEqual([])
  forum.later({ minutes: 1 })
  await answer(aino, thread, 'Uusi.')
  await open(nella, thread)
  const [reading] = await readings()
  expect(reading?.at).toBe(forum.services.now().getTime())
  for (let times = 0; times < 3; times++) {
    forum.later({ minutes: 1 })
    await open(nella, thread)
  }
  expect(await readings()).toEqual([reading])
})

test('of a long discussion only what has been shown is read, and the first new one is found on its later page', async () => {
  const thread = await ask(aino)
  for (let number = 1; number <= 33; number++) {
    forum.later({ minutes: 1 })
    await answer(aino, thread, `Vanha ${number}.`)
  }
  await open(nella, '/fi')
  for (let number = 1; number <= 31; number++) {
    forum.later({ minutes: 1 })
    await answer(aino, thread, `Uusi ${number}.`)
  }
  forum.later({ days: 1 })
  expect(marks(await open(nella, '/fi/threads'))).toEqual(['Kuka kutsuu koolle?: Yli 20 uutta vastausta'])
  const page = await open(nella, thread)
  expect(newAnswers(page)).toEqual([])
  expect(await readings()).toEqual([])
  const first = /href="([^"]*)">Siirry ensimmäiseen uuteen/.exec(page.html)?.[1] ?? ''
  const there = await nella.follow(await nella.get(first))
  await forum.settled()
  expect(newAnswers(there)).toHaveLength(30)
  expect(newAnswers(there)[0]).toBe('Uusi 1.')
  expect(marks(await open(nella, '/fi/threads'))).toEqual(['Kuka kutsuu koolle?: 1 uusi vastaus'])
})

test('who opens a later page has not read the new answers before it', async () => {
  const thread = await ask(aino)
  await open(nella, '/fi')
  forum.later({ days: 1 })
  const given: string[] = []
  for (let number = 1; number <= 40; number++) {
    forum.later({ minutes: 1 })
    given.push(await answer(aino, thread, `Uusi ${number}.`))
  }
  const late = await nella.follow(await nella.get(given[35] ?? ''))
  await forum.settled()
  expect(newAnswers(late)).toHaveLength(5)
  const first = await open(nella, thread)
  expect(newAnswers(first)).toHaveLength(30)
  expect(marks(await open(nella, '/fi/threads'))).toEqual(['Kuka kutsuu koolle?: 10 uutta vastausta'])
})

test('an edit makes nothing new', async () => {
  const thread = await ask(aino)
  const given = await answer(aino, thread, 'Vanha.')
  forum.later({ minutes: 1 })
  await open(nella, '/fi')
  forum.later({ days: 1 })
  await aino.post(`${given}/edit`, { body: 'Muutettu.', language: 'fi', revision: '1' })
  expect(marks(await open(nella, '/fi/threads'))).toEqual(['Kuka kutsuu koolle?'])
  expect(newAnswers(await open(nella, thread))).toEqual([])
})
