import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { findViewer } from '../../src/people/find-viewer.ts'
import { filterConditions } from '../../src/search/filter-conditions.ts'
import { optionsOfMatch } from '../../src/search/options-of-match.ts'
import { type FilterName, filterNames, filterQuery, readFilters } from '../../src/search/search-filters.ts'
import type { Match } from '../../src/text-index/find-matches.ts'
import { added } from '../calendar/events.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { onD1 } from '../support/database.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import { ask } from '../threads/write.ts'
import { asTyping, countOf, hits, searchFor } from './hits.ts'

/** Things about the same word of all kinds, networks, needs, languages and ages. */
async function filledForum() {
  const forum = await openForum()
  const [eero, nella, birgitta] = [await forum.as('eero'), await forum.as('nella'), await forum.as('birgitta')]
  forum.at('2025-03-03T08:00:00Z')
  await ask(eero, { title: 'Kvasari ennen', 'needs[]': ['1', '6'] })
  forum.at('2026-06-01T08:00:00Z')
  await eero.post('/fi/practices', practiceFields({ title: 'Kvasari kesällä', 'needs[]': ['1'] }))
  await birgitta.post(
    '/fi/practices',
    practiceFields({ title: 'Kvasari på sommaren', network: 'pohjanmaa', language: 'sv' }),
  )
  forum.at('2026-11-24T07:00:00Z')
  await nella.post('/fi/practices', practiceFields({ title: 'Kvasari nyt', network: 'pohjois-savo', kind: 'pitfall' }))
  await ask(nella, { title: 'Kvasarin kysymys', 'needs[]': ['2'] })
  await added(eero, { title: 'Kvasarikoulutus' })
  return forum
}

type Option = { href: string; count: number }

/** The filters of a page that are not on, with the number beside each. */
function optionsOn(page: Page): Option[] {
  const found = page.html.matchAll(
    /<a href="([^"]*)"[^>]*><span>[^<]*<\/span><span class="filters-count">(\d+)<\/span>/g,
  )
  return [...found].map(([, href = '', count]) => ({ href: href.replaceAll('&amp;', '&'), count: Number(count) }))
}

test('the number beside an option is what choosing it finds, the other filters staying', async () => {
  const forum = await filledForum()
  for (const who of [forum.visitor(), await forum.as('aino')]) {
    const first = await who.get(searchFor({ q: 'kvasari' }), asTyping)
    const waiting = optionsOn(first)
    const seen = new Set<string>()
    for (let option = waiting.shift(); option && seen.size < (onD1 ? 12 : 40); option = waiting.shift()) {
      const { href, count } = option
      if (seen.has(href)) continue
      seen.add(href)
      const chosen = await who.get(href, asTyping)
      expect({ href, count: countOf(chosen), listed: hits(chosen).length }).toEqual({ href, count, listed: count })
      waiting.push(...optionsOn(chosen))
    }
    expect(seen.size).toBeGreaterThan(10)
  }
}, 60_000)

test('neighbours are a filter of those who are signed in', async () => {
  const forum = await filledForum()
  const near = await (await forum.as('aino')).get(searchFor({ q: 'kvasari', near: '1' }))
  expect(countOf(near)).toBe(2)
  expect(near.text).toContain('Naapuriverkostoni')
  const visitor = await forum.visitor().get(searchFor({ q: 'kvasari', near: '1' }))
  expect(countOf(visitor)).toBe(6)
  expect(visitor.text).not.toContain('Naapuriverkostoni')
})

test('a filter leads back off, and all of them at once', async () => {
  const forum = await filledForum()
  const page = await forum.visitor().get(searchFor({ q: 'kvasari', kind: 'thread', need: '2' }))
  expect(hits(page)).toHaveLength(1)
  expect(page.links).toContain('/fi/search?q=kvasari&kind=thread')
  expect(page.links).toContain('/fi/search?q=kvasari')
  expect(page.html).toContain('<input type="hidden" name="kind" value="thread"')
})

test('a search that finds nothing under its filters says how much it finds without', async () => {
  const forum = await filledForum()
  const page = await forum.visitor().get(searchFor({ q: 'kvasari', kind: 'decision' }))
  expect(page.text).toContain('Näillä rajauksilla ei löytynyt mitään')
  expect(page.text).toContain('Poista rajaukset (6 osumaa)')
})

test('filters nobody knows are left out', async () => {
  const forum = await filledForum()
  const strange = { kind: 'person', need: '99', network: 'constructor', language: 'de', time: 'x', fresh: '__proto__' }
  expect(countOf(await forum.visitor().get(searchFor({ q: 'kvasari', ...strange })))).toBe(6)
})

/** How many a filter leaves by its condition in SQL, which reads the list when more was found than is read. */
async function countInSql(forum: Forum, name: FilterName, value: string) {
  const viewer = await findViewer(forum.services, 'aino')
  const names = { needs: Object.fromEntries([...Array(15)].map((_, at) => [at + 1, ''])), networks: { kainuu: '' } }
  const needs = Object.keys(names.needs).map(number => ({ number: Number(number), name: '' }))
  const known = { names: names as never, needs, viewer }
  const filters = readFilters({ q: 'x', [name]: name === 'near' ? '1' : value }, known)
  expect(filterQuery(filters)[name]).toBeTruthy()
  const [condition] = Object.values(filterConditions(viewer, filters, forum.services.now()))
  const [row] = await forum.db.all<{ count: number }>(
    sql`SELECT count(*) AS count FROM search_things things WHERE ${condition}`,
  )
  return row?.count
}

test('the conditions of the filters in SQL say the same as the counts', async () => {
  const forum = await filledForum()
  const viewer = await findViewer(forum.services, 'aino')
  const rows = await forum.db.all<Match & { needs: string }>(sql`
    SELECT kind, ref_id AS refId, network_id AS networkId, language, needs, at, fresh_at AS freshAt FROM search_things`)
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const name of filterNames) {
      const match = { ...row, needs: JSON.parse(String(row.needs)) }
      for (const option of optionsOfMatch(name, match, { viewer, now: forum.services.now() }))
        counts.set(`${name} ${option}`, (counts.get(`${name} ${option}`) ?? 0) + 1)
    }
  const asked = [...counts].filter(([key]) => !key.startsWith('network ') || key === 'network kainuu')
  expect(new Set(asked.map(([key]) => key.split(' ')[0])).size).toBe(filterNames.length)
  for (const [key, count] of asked) {
    const [name, value = ''] = key.split(' ')
    expect({ key, count: await countInSql(forum, name as FilterName, value) }).toEqual({ key, count })
  }
})
