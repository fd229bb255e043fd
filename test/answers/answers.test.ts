import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { publishAnswer } from '../../src/answers/publish-answer.ts'
import { findViewer } from '../../src/people/find-viewer.ts'
import { openForum } from '../support/forum.ts'
import { answer, ask } from '../threads/write.ts'

const anchors = (html: string) => [...html.matchAll(/<article[^>]* id="answer-(\w+)"/g)].map(match => match[1])

test('an answer stands last, and its own address leads to it with the focus on it', async () => {
  const forum = await openForum()
  const thread = await ask(await forum.as('aino'))
  const nella = await forum.as('nella')
  await answer(nella, thread, 'Ensimmäinen.')
  forum.later({ minutes: 1 })
  const address = await answer(nella, thread, 'Toinen, **tärkeä**.')
  const there = await nella.get(address)
  const id = address.split('/').at(-1)
  expect(there.location).toBe(`${thread}#answer-${id}`)
  const page = await nella.follow(there)
  expect(anchors(page.html).at(-1)).toBe(id)
  expect(page.html).toMatch(new RegExp(`id="answer-${id}" tabindex="-1"`))
  expect(page.text).toContain('2 vastausta')
  expect(page.text).toContain('Nella Naapuri Asiakastyön asiantuntija, Kela Pohjois-Savo')
  expect((await nella.get(`${thread}/answers`)).location).toBe(`${thread}#answers`)
  expect((await nella.get(`${thread}/answers/missing`)).status).toBe(404)
})

test('an answer with a fault comes back with its text and is not published', async () => {
  const forum = await openForum()
  const thread = await ask(await forum.as('aino'))
  const nella = await forum.as('nella')
  const empty = await nella.post(`${thread}/answers`, { body: ' ', language: 'fi' })
  expect(empty.status).toBe(422)
  expect(empty.heading).toBe('Kuka kutsuu koolle?')
  const image = await nella.post(`${thread}/answers`, { body: 'Katso ![kuva](https://a.fi/b.png)', language: 'fi' })
  expect(image.status).toBe(422)
  expect(image.text).toContain('Katso ![kuva]')
  const code = await nella.post(`${thread}/answers`, { body: 'Asiakas 131052-308T', language: 'fi' })
  expect(code.status).toBe(422)
  expect(code.html).not.toContain('308T')
  expect((await nella.get(thread)).text).toContain('Ei vielä vastauksia')
})

test('a second press of the button makes no second answer', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const thread = await ask(aino)
  const fields = { token: 'aaaaaaaaaaaa', body: 'Sama.', language: 'fi' }
  const send = async (who = aino, changes = {}) => who.post(`${thread}/answers`, { ...fields, ...changes })
  const [one, two] = await Promise.all([send(), send()])
  expect(one?.location).toBe(`${thread}/answers/aaaaaaaaaaaa`)
  expect(two?.location).toBe(one?.location)
  forum.later({ days: 1 })
  expect((await send()).location).toBe(one?.location)
  const nellas = await send(await forum.as('nella'))
  expect(nellas.status).toBe(303)
  expect(nellas.location).not.toBe(one?.location)
  expect((await aino.get(thread)).text).toContain('2 vastausta')
})

test('a form that has been published comes back with what was changed in it, and nothing is lost or doubled', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const thread = await ask(aino)
  const fields = { token: 'aaaaaaaaaaaa', body: 'Ensin näin.', language: 'fi' }
  await aino.post(`${thread}/answers`, fields)
  const back = await aino.post(`${thread}/answers`, { ...fields, body: 'Sitten noin.' })
  expect(back.status).toBe(409)
  expect(back.text).toContain('Olet jo julkaissut tämän')
  expect(back.links).toContain(`${thread}/answers/aaaaaaaaaaaa`)
  expect(back.html).toMatch(/<textarea[^>]*>Sitten noin\.</)
  expect((await aino.get(thread)).text).toContain('1 vastaus')
  const [, token = ''] = /name="token" value="(\w+)"/.exec(back.html) ?? []
  expect((await aino.post(`${thread}/answers`, { ...fields, token, body: 'Sitten noin.' })).status).toBe(303)
  expect((await aino.get(thread)).text).toContain('2 vastausta')
})

test('a withdrawn answer leaves a note without its text', async () => {
  const forum = await openForum()
  const thread = await ask(await forum.as('aino'))
  const nella = await forum.as('nella')
  const address = await answer(nella, thread, 'Tämän otan takaisin.')
  expect((await (await forum.as('aino')).post(`${address}/withdrawal`)).status).toBe(404)
  const withdrawn = await nella.post(`${address}/withdrawal`)
  expect(withdrawn.location).toBe(address)
  const page = await nella.follow(await nella.follow(withdrawn))
  expect(page.text).toContain('Kirjoittaja on poistanut tämän vastauksen')
  expect(page.html).not.toContain('otan takaisin')
  expect((await nella.post(`${address}/withdrawal`)).location).toBe(address)
  expect((await nella.get('/fi/threads?view=unanswered')).text).toContain('Kuka kutsuu koolle?')
})

test('a long discussion is read thirty answers at a time, both ways, and each answer is found', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const viewer = await findViewer(forum.services, 'aino')
  const thread = await ask(aino)
  const subject = { kind: 'thread', id: thread.split('/').at(-1) ?? '' } as const
  const ids: string[] = []
  for (let number = 1; number <= 70; number++) {
    if (number % 2) forum.later({ minutes: 1 })
    const form = { token: '', quotes: '', body: `Nro ${number}`, language: 'fi' } as const
    if (viewer) ids.push((await publishAnswer(forum.services, viewer, subject, form)).id)
  }
  const step = (html: string, rel: 'next' | 'prev') => new RegExp(`href="([^"]*)" rel="${rel}"`).exec(html)?.[1]
  const first = await aino.get(thread)
  const second = await aino.get(step(first.html, 'next') ?? '')
  const third = await aino.get(step(second.html, 'next') ?? '')
  const pages = [first, second, third].map(page => anchors(page.html))
  expect(pages.map(page => page.length)).toEqual([30, 30, 10])
  expect(new Set(pages.flat())).toEqual(new Set(ids))
  expect(step(first.html, 'prev')).toBeUndefined()
  expect(step(third.html, 'next')).toBeUndefined()
  const back = await aino.get(step(third.html, 'prev') ?? '')
  expect(anchors(back.html)).toEqual(pages[1])
  expect(anchors((await aino.get(step(back.html, 'prev') ?? '')).html)).toEqual(pages[0])
  for (const id of [pages[0]?.[29], pages[1]?.[0], pages[2]?.[9]]) {
    const there = await aino.get(`${thread}/answers/${id}`)
    expect(anchors((await aino.follow(there)).html)).toContain(id)
  }
  expect(anchors((await aino.get(`${thread}?from=nonsense`)).html)).toEqual(pages[0])
})

test('nobody answers what has just been withdrawn', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const thread = await ask(aino)
  const subject = { kind: 'thread', id: thread.split('/').at(-1) ?? '' } as const
  const viewer = await findViewer(forum.services, 'nella')
  await aino.post(`${thread}/withdrawal`)
  if (!viewer) throw new Error('nella is in the cast')
  const form = { token: '', quotes: '', body: 'Myöhässä', language: 'fi' } as const
  const late = publishAnswer(forum.services, viewer, subject, form)
  await expect(late).rejects.toThrow()
  expect(await forum.db.all(sql`SELECT id FROM answers`)).toEqual([])
})
