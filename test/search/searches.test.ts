import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { people } from '../../src/people/schema.ts'
import { countSearch } from '../../src/search/count-search.ts'
import { forgetSearches } from '../../src/search/forget-searches.ts'
import { searches } from '../../src/search/schema.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { ask } from '../threads/write.ts'

const made = '/fi/search/made'

async function counted(forum: Forum) {
  const rows = await forum.db.select().from(searches).orderBy(searches.day, searches.query)
  return rows.map(({ day, query, times, found }) => `${day} ${query} ×${times} → ${found}`)
}

test('a search is counted by day and words, with how much was found last and nothing of who made it', async () => {
  const forum = await openForum()
  await countSearch(forum.services, 'Palkka\u00a0 TUKI', 3)
  await countSearch(forum.services, ' palkka tuki', 5)
  await countSearch(forum.services, '!?', 0)
  // Past midnight in Finland, but not in UTC.
  forum.at('2026-11-24T22:30:00Z')
  await countSearch(forum.services, 'palkka tuki', 0)
  expect(await counted(forum)).toEqual(['2026-11-24 palkka tuki ×2 → 5', '2026-11-25 palkka tuki ×1 → 0'])
})

test.each([
  ['an identity code', 'asiakas 131052-308T'],
  ['what may be one', 'asiakas 131052-308X'],
  ['one that was masked', 'asiakas ●●●●●●●●●●●'],
  ['a mail address', 'matti.meikalainen@esimerkki.fi'],
  ['a telephone number', 'soita 040 123 4567'],
  ['a long number', 'asiakas 123456'],
  ['the name of somebody here', 'Aino Aaltonen'],
  ['that name the other way round', 'aaltonen AINO palaute'],
  ['that name inflected', 'Ainolle Aaltosen palaute'],
  ['that name as part of another', 'aino aaltonen-virta'],
])('%s is never written down', async (_what, text) => {
  const forum = await openForum()
  await forum.db.update(people).set({ name: 'Aino Aaltonen' }).where(eq(people.id, 'aino'))
  await countSearch(forum.services, text, 0)
  expect(await counted(forum)).toEqual([])
})

test('words that only begin like a name are counted', async () => {
  const forum = await openForum()
  await forum.db.update(people).set({ name: 'Aino Aaltonen' }).where(eq(people.id, 'aino'))
  for (const text of ['aikuiset aarteineen', 'aamu']) await countSearch(forum.services, text, 0)
  expect(await counted(forum)).toEqual(['2026-11-24 aamu ×1 → 0', '2026-11-24 aikuiset aarteineen ×1 → 0'])
})

test('no more than 5,000 different searches are counted in a day, and those go on being counted', async () => {
  const forum = await openForum()
  const rows = Array.from({ length: 4999 }, (_, number) => ({ day: '2026-11-24', query: `haku ${number}`, found: 0 }))
  for (let from = 0; from < rows.length; from += 20) await forum.db.insert(searches).values(rows.slice(from, from + 20))
  for (const text of ['viimeinen', 'liikaa', 'viimeinen']) await countSearch(forum.services, text, 0)
  const kept = await counted(forum)
  expect([kept.length, kept.filter(row => / (viimeinen|liikaa) /.test(row))]).toEqual([
    5000,
    ['2026-11-24 viimeinen ×2 → 0'],
  ])
})

test('a finished search that was typed is counted with what its searcher finds, whatever is claimed', async () => {
  const forum = await openForum()
  const [aino, visitor] = [await forum.as('aino'), forum.visitor()]
  await ask(aino, { title: 'Miten kipinäpaja alkoi?', audience: 'own' })
  const count = async (who: typeof aino) =>
    (await who.post('/fi/search/counting', { q: 'Kipinäpaja', found: '99' })).status
  expect(await count(aino)).toBe(204)
  expect(await counted(forum)).toEqual(['2026-11-24 kipinäpaja ×1 → 1'])
  expect(await count(visitor)).toBe(204)
  expect(await counted(forum)).toEqual(['2026-11-24 kipinäpaja ×2 → 0'])
  expect((await visitor.post('/fi/search/counting', {})).status).toBe(422)
  const many = Array.from({ length: 30 }, () => visitor.post('/fi/search/counting', { q: '!' }))
  expect((await Promise.all(many)).map(answer => answer.status)).toContain(429)
})

test('a search that is one too many in a minute to be counted is refused in words of its language', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  for (let at = 0; at < 30; at++) await visitor.post('/fi/search/counting', { q: 'kahvihetki' })
  for (const language of ['fi', 'sv', 'en'] as const) {
    const refused = await visitor.post(`/${language}/search/counting`, { q: 'kipinäpaja' })
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '60'])
    expect(refused.text).toContain(messagesIn(language).errors.refusals.too_many_searches)
  }
  expect(await counted(forum)).toEqual(['2026-11-24 kahvihetki ×30 → 0'])
})

test('whoever opens a hundred searches in a minute has thirty of them counted, and a look at the heads none', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  for (let at = 0; at < 3; at++) await visitor.send('/fi/search?q=kahvihetki', { method: 'HEAD' })
  for (let at = 0; at < 100; at++) await visitor.get('/fi/search?q=kipinäpaja')
  await forum.settled()
  expect(await counted(forum)).toEqual(['2026-11-24 kipinäpaja ×30 → 0'])
})

test('the coordinator has a search forgotten, and all are forgotten after ninety days', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  for (const text of ['yksi asia', 'yksi asia', 'toinen asia']) await countSearch(forum.services, text, 0)
  const forgotten = await kaisa.post(`${made}/forgetting`, { query: 'yksi asia', days: '90' })
  expect(forgotten.location).toBe('/fi/search/made?days=90&done=forgotten')
  expect((await kaisa.follow(forgotten)).text).toContain('Haku on poistettu luettelosta.')
  expect(await counted(forum)).toEqual(['2026-11-24 toinen asia ×1 → 0'])
  forum.later({ days: 90 })
  await forgetSearches(forum.services)
  expect(await counted(forum)).toHaveLength(1)
  forum.later({ days: 1 })
  await forgetSearches(forum.services)
  expect(await counted(forum)).toEqual([])
})

test('older searches count for their period only', async () => {
  const forum = await openForum()
  for (const text of ['vanha haku', 'vanha haku']) await countSearch(forum.services, text, 0)
  forum.later({ days: 40 })
  const kaisa = await forum.as('kaisa')
  expect((await kaisa.get(made)).text.includes('vanha haku')).toBe(false)
  expect((await kaisa.get(`${made}?days=90`)).text.includes('vanha haku')).toBe(true)
})
