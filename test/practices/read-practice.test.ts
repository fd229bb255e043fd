import { beforeAll, expect, test } from 'vitest'
import { type Forum, openForum } from '../support/forum.ts'
import { practiceFields } from './practice-fields.ts'

let forum: Forum

beforeAll(async () => {
  forum = await openForum()
})

test('a wish from a report says that it is one, and names its report', async () => {
  const page = await forum.visitor().get('/fi/practices/G01')
  expect(page.text).toContain('Tämä on raportissa esitetty toive')
  expect(page.text).toContain('KEHA 2023: TYP-toiminnan palvelumuotoilu')
  expect(page.text).toContain('Koko maa')
})

test('readers in other languages get what there is in theirs, and the original marked as such', async () => {
  const english = await forum.visitor().get('/en/practices/G01')
  expect(english.heading).toBe('Fixed counterparts')
  expect(english.text).toContain('The same named person from each organisation')
  expect(english.text).toContain('Original text in Finnish')
  expect(english.html).toMatch(/lang="fi"[^>]*><p><strong>Pysyvät vastinparit/)

  const swedish = await forum.visitor().get('/sv/practices/G01')
  expect(swedish.heading).toBe('Fasta motparter')
  expect(swedish.html).toMatch(/<p class="lead" lang="fi">Sama nimetty/)
  expect(swedish.html).toMatch(/lang="en"[^>]*><p>The same named person/)
  expect((await forum.visitor().get('/fi/practices/G01')).html).not.toContain('Fixed counterparts')
  expect((await forum.visitor().get('/sv/practices?need=6')).text).toContain('Fasta motparter')
})

test('what is addressed to others is as good as missing', async () => {
  const aino = await forum.as('aino')
  const path = async (audience: string) =>
    ((await aino.post('/fi/practices', practiceFields({ audience }))).location ?? '').replace(/\?.*/, '')
  const own = await path('own')
  const near = await path('near')
  const leaders = await path('role:leader')
  const status = async (person: 'nella' | 'arttu' | 'pauli' | 'birgitta' | 'siiri' | 'kaisa' | null) => {
    const visitor = person ? await forum.as(person) : forum.visitor()
    return Promise.all([own, near, leaders].map(async each => (await visitor.get(each)).status))
  }
  expect(await status(null)).toEqual([404, 404, 404])
  expect(await status('siiri')).toEqual([404, 404, 404])
  expect(await status('nella')).toEqual([404, 200, 404])
  expect(await status('arttu')).toEqual([200, 200, 404])
  expect(await status('pauli')).toEqual([200, 200, 404])
  expect(await status('birgitta')).toEqual([404, 404, 200])
  expect(await status('kaisa')).toEqual([200, 200, 200])

  const missing = await forum.visitor().get('/fi/practices/nothere')
  expect((await forum.visitor().get(own)).text).toBe(missing.text)
  expect((await (await forum.as('arttu')).get(own)).text).toContain('Vain verkostolle')
  const nella = await forum.as('nella')
  expect((await nella.post(`${own}/answers`, { body: 'Hei', language: 'fi' })).status).toBe(404)
  expect((await nella.get('/fi/practices/G01')).links).not.toContain(own)
})

test('practices that share a need are offered, at most four and never itself', async () => {
  const page = await forum.visitor().get('/fi/practices/G02')
  const related = page.links.filter(link => /^\/fi\/practices\/[a-z0-9]+$/i.test(link) && link !== '/fi/practices/new')
  expect(related.filter(link => link !== '/fi/practices/G02').length).toBe(4)
})
