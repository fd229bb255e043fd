import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { added } from '../calendar/events.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import { answer, ask } from '../threads/write.ts'

const partial = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' }

function at(query: Record<string, string>, language = 'fi') {
  return `/${language}/search?${new URLSearchParams(query)}`
}

/** Addresses of the results, in order. */
function hits(page: Page): string[] {
  return [...page.html.matchAll(/class="hit-title"[^>]*><a href="([^"]*)"/g)].map(match => match[1] ?? '')
}

function told(page: Page): string {
  return /id="told"[^>]*>([^<]*)</.exec(page.html)?.[1] ?? ''
}

test('what is searched is found with its words marked, in the title and in the text', async () => {
  const forum = await openForum()
  const eero = await forum.as('eero')
  await eero.post(
    '/fi/practices',
    practiceFields({ title: 'Kvasarikahvit <b>', summary: 'Kvasari loistaa & lämmittää.' }),
  )
  const page = await forum.visitor().get(at({ q: 'kvasari' }))
  expect(told(page)).toBe('1 osuma')
  expect(page.title).toBe('kvasari – haku – Yhteiskehittämö')
  expect(page.html).toContain('<mark>Kvasarikahvit</mark> &lt;b&gt;')
  expect(page.html).toContain('<mark>Kvasari</mark> loistaa &amp; lämmittää.')
  expect(page.text).toContain('Osuma otsikossa ja tekstissä')
  expect(page.text).toContain('Kainuu')
})

test('what is found in an answer says so and leads to the answer', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const thread = await ask(aino, { title: 'Miten sovitte ajat?' })
  await answer(await forum.as('nella'), thread, 'Meillä kvasarikalenteri ratkaisi tämän.')
  const page = await forum.visitor().get(at({ q: 'kvasarikalenteri' }))
  const [hit = ''] = hits(page)
  expect(hit.startsWith(`${thread}/answers/`)).toBe(true)
  expect((await forum.visitor().get(hit)).location).toContain(thread)
  expect(page.text).toContain('Vastauksessa: Meillä kvasarikalenteri ratkaisi')
  expect(page.text).toContain('Osuma vastauksessa')
  expect(page.text).toContain('1 vastaus')
})

test('a title is in the language of the page when there is one, else marked as what it is', async () => {
  const forum = await openForum()
  const swedish = await forum.visitor().get(at({ q: 'resurssit sopimukseen' }, 'sv'))
  expect(swedish.text).toContain('Resurserna in i avtalet')
  const eero = await forum.as('eero')
  await eero.post('/fi/practices', practiceFields({ title: 'Kvasarikahvit' }))
  const page = await forum.visitor().get(at({ q: 'kvasarikahvit' }, 'sv'))
  expect(page.html).toContain('class="hit-title" lang="fi"')
})

test('people are found by those who are signed in', async () => {
  const forum = await openForum()
  const found = await (await forum.as('aino')).get(at({ q: 'satunen' }))
  expect(hits(found)).toEqual(['/fi/people/eero'])
  const page = await forum.visitor().get(at({ q: 'satunen' }))
  expect(hits(page)).toEqual([])
  expect(page.text).not.toContain('Eero')
})

test('each kind of thing is found and leads to its page', async () => {
  const forum = await openForum()
  const eero = await forum.as('eero')
  const event = await added(eero, { title: 'Kvasarikoulutus', description: 'Tervetuloa.' })
  const thread = await ask(eero, { title: 'Kvasarista kysymys' })
  const page = await forum.visitor().get(at({ q: 'kvasari' }))
  expect(hits(page).sort()).toEqual([event, thread].sort())
  expect(page.text).toContain('ti 1.12.2026 klo 9.00–11.00')
  expect(hits(await forum.visitor().get(at({ q: 'yhteinen asiakasprosessi' })))).toContain('/fi/needs/1')
  expect(hits(await forum.visitor().get(at({ q: 'Kainuun' })))).toContain('/fi/networks/kainuu')
})

test('results come twenty a page', async () => {
  const forum = await openForum()
  const eero = await forum.as('eero')
  for (let number = 1; number <= 23; number++) await ask(eero, { title: `Kvasari ${number}` })
  const first = await forum.visitor().get(at({ q: 'kvasari' }))
  const second = await forum.visitor().get(at({ q: 'kvasari', page: '2' }))
  expect([told(first), hits(first).length]).toEqual(['23 osumaa, sivu 1/2', 20])
  expect([told(second), hits(second).length]).toEqual(['23 osumaa, sivu 2/2', 3])
  expect(new Set([...hits(first), ...hits(second)]).size).toBe(23)
  expect(first.links).toContain('/fi/search?q=kvasari&page=2')
  expect(second.links).toContain('/fi/search?q=kvasari')
  expect(second.title).toBe('kvasari – haku, sivu 2 – Yhteiskehittämö')
  const beyond = await forum.visitor().get(at({ q: 'kvasari', page: '9999' }))
  expect(beyond.text).toContain('Hakutuloksia ei ole näin monta sivua')
  for (const page of ['0', '-1', 'x', '1e9', '99999'])
    expect({ page, count: hits(await forum.visitor().get(at({ q: 'kvasari', page }))).length }).toEqual({
      page,
      count: 20,
    })
})

test('as one types only what was found comes, with its title', async () => {
  const forum = await openForum()
  await ask(await forum.as('eero'), { title: 'Kvasari' })
  const page = await forum.visitor().get(at({ q: 'kvasari' }), partial)
  expect(page.html.startsWith('<head><title>kvasari – haku – Yhteiskehittämö</title></head>')).toBe(true)
  expect(page.html).not.toContain('<main')
  expect(hits(page)).toHaveLength(1)
  expect(page.headers.get('Vary')).toContain('HX-Request-Type')
})

test('nothing is searched before there are two characters and a word', async () => {
  const forum = await openForum()
  await ask(await forum.as('eero'), { title: 'A ja o' })
  expect(told(await forum.visitor().get(at({ q: 'a' })))).toBe('Kirjoita vähintään kaksi kirjainta.')
  expect(told(await forum.visitor().get(at({ q: '"()"' })))).toContain('Haussa ei ole yhtään sanaa')
  expect(told(await forum.visitor().get('/fi/search'))).toBe('')
})

test('a typing error is put right, told, and what was typed can be searched all the same', async () => {
  const forum = await openForum()
  await ask(await forum.as('eero'), { title: 'Kvasarikahvit torstaina' })
  const page = await forum.visitor().get(at({ q: 'kvasairkahvit' }))
  expect(page.text).toContain('Näytetään tulokset haulle kvasarikahvit')
  expect(page.links).toContain('/fi/search?q=kvasairkahvit&typed=1')
  const typed = await forum.visitor().get(at({ q: 'kvasairkahvit', typed: '1' }))
  expect(typed.text).toContain('Haulla ”kvasairkahvit” ei löytynyt mitään')
  expect(typed.links).toContain('/fi/search?q=kvasairkahvit')
})

test('whoever finds nothing is told what to do, and may ask with the same title', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const page = await aino.get(at({ q: 'qwxyz kvasaari' }))
  expect(told(page)).toBe('Ei osumia')
  expect(page.text).toContain('Haulla ”qwxyz kvasaari” ei löytynyt mitään')
  const link = page.links.find(each => each.startsWith('/fi/threads/new')) ?? ''
  expect((await aino.get(link)).html).toContain('value="qwxyz kvasaari"')
})

test('an identity code is searched by nobody, and told', async () => {
  const forum = await openForum()
  const page = await forum.visitor().get(at({ q: 'asiakas 131052-308T' }))
  expect(page.html).not.toContain('308T')
  expect(page.text).toContain('Jätimme henkilötunnuksen pois hausta')
  const aino = await forum.as('aino')
  expect((await aino.get('/fi/threads/new?title=131052-308T')).html).not.toContain('value="131052-308T"')
})

test('a search is counted once it is one, not as one types, narrows or turns pages', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  await ask(await forum.as('eero'), { title: 'Kvasari' })
  await visitor.get(at({ q: 'Kvas' }), partial)
  await visitor.get(at({ q: 'kvasari', kind: 'thread' }))
  await visitor.get(at({ q: 'kvasari', page: '2' }))
  await forum.settled()
  expect(await forum.db.all(sql`SELECT * FROM searches`)).toEqual([])
  await visitor.get(at({ q: 'Kvasari' }))
  await forum.settled()
  expect(await forum.db.all(sql`SELECT query, times, found FROM searches`)).toEqual([
    { query: 'kvasari', times: 1, found: 1 },
  ])
})

test('every page but the one of the search has a search box, and that one its own', async () => {
  const forum = await openForum()
  for (const path of ['/fi', '/fi/practices', '/fi/search', '/fi/nowhere', '/fi/search?q=x']) {
    const { html } = await forum.visitor().get(path)
    expect({ path, boxes: html.match(/<search/g)?.length }).toEqual({ path, boxes: 1 })
  }
  const { html } = await forum.visitor().get('/fi')
  expect((/<search[\s\S]*<\/search>/.exec(html)?.[0] ?? '').length).toBeLessThan(400)
})
