import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import { answer, ask } from '../threads/write.ts'
import { asTyping } from './hits.ts'

function box(q: string, language = 'fi') {
  return `/${language}/search/box?${new URLSearchParams({ q })}`
}

function found(page: Page): string[] {
  return [...page.html.matchAll(/<a href="([^"]*)" data-hit/g)].map(match => match[1] ?? '')
}

function told(page: Page): string {
  return /data-told="([^"]*)"/.exec(page.html)?.[1] ?? ''
}

test('under the box of any page come the best six, and the way to all', async () => {
  const forum = await openForum()
  const eero = await forum.as('eero')
  for (let number = 1; number <= 8; number++) await ask(eero, { title: `Kvasari ${number}` })
  const page = await forum.visitor().get(box('kvasari'), asTyping)
  expect(page.html).not.toContain('<main')
  expect([found(page).length, told(page)]).toEqual([6, '8 osumaa. Nuoli alas vie osumiin.'])
  expect(page.text).toContain('Kaikki 8 osumaa')
  expect(page.links).toContain('/fi/search?q=kvasari')
  expect(page.html).toContain('<mark>Kvasari</mark>')
})

test('what is found in an answer leads to the answer', async () => {
  const forum = await openForum()
  const thread = await ask(await forum.as('aino'), { title: 'Miten sovitte ajat?' })
  await answer(await forum.as('nella'), thread, 'Meillä kvasarikalenteri ratkaisi tämän.')
  const [hit = ''] = found(await forum.visitor().get(box('kvasarikalenteri'), asTyping))
  expect(hit.startsWith(`${thread}/answers/`)).toBe(true)
})

test('it says what was searched instead, that nothing was found, or why nothing was searched', async () => {
  const forum = await openForum()
  await ask(await forum.as('eero'), { title: 'Kvasarikahvit torstaina' })
  const visitor = forum.visitor()
  expect((await visitor.get(box('kvasairkahvit'), asTyping)).text).toContain('haulle kvasarikahvit')
  const none = await visitor.get(box('qwxyz'), asTyping)
  expect([told(none), none.links]).toEqual(['Ei osumia', ['/fi/search?q=qwxyz']])
  expect(told(await visitor.get(box('a'), asTyping))).toBe('Kirjoita vähintään kaksi kirjainta.')
  const masked = await visitor.get(box('asiakas 131052-308T'), asTyping)
  expect([masked.html.includes('308T'), masked.text.includes('henkilötunnuksen')]).toEqual([false, true])
})

test('what is not for its reader is not found by it, and people only by those signed in', async () => {
  const forum = await openForum()
  await ask(await forum.as('eero'), { title: 'Kvasarinen', audience: 'own' })
  const [visitor, aino, birgitta] = [forum.visitor(), await forum.as('aino'), await forum.as('birgitta')]
  const counts = async (q: string) =>
    Promise.all([visitor, aino, birgitta].map(async who => found(await who.get(box(q), asTyping)).length))
  expect(await counts('kvasarinen')).toEqual([0, 1, 0])
  expect(await counts('kvasarinne')).toEqual([0, 1, 0])
  expect(await counts('satunen')).toEqual([0, 1, 1])
})

test('nothing typed into it is counted, and its address alone leads to the page of the search', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  await visitor.get(box('kvasari'), asTyping)
  expect((await visitor.get(box('kvasari'))).location).toBe('/fi/search?q=kvasari')
  expect((await visitor.get('/sv/search/box')).location).toBe('/sv/search')
  await forum.settled()
  expect(await forum.db.all(sql`SELECT * FROM searches`)).toEqual([])
})

test.each([
  ...['', ' ', '"', '""', 'ja tai', '* OR NEAR(', "'; DROP TABLE people; --", '🙂', 'مرحبا', 'x'.repeat(10_000)],
])('it answers in words whatever is typed: %#', async q => {
  const forum = await openForum()
  expect((await forum.visitor().get(box(q), asTyping)).status).toBe(200)
  expect((await forum.visitor().get('/fi/search/box?q=%ED%A0%80', asTyping)).status).toBe(200)
})
