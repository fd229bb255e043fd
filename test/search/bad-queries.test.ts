import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { wordFaults } from '../bad-input/judge.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { attackTexts } from '../support/attack-texts.ts'
import { onD1 } from '../support/database.ts'
import { openForum } from '../support/forum.ts'
import { asTyping, hits, searchFor } from './hits.ts'

const texts = [
  ...[
    'ja',
    'ja tai ja',
    'och',
    'the',
    '"',
    '""',
    '"""""',
    '”',
    '"kahvi',
    '"kahvi yhdessä',
    "'",
    '*',
    '**',
    'kahvi*',
    '^kahvi',
  ],
  ...['AND', 'OR', 'NOT', 'NEAR', 'kahvi AND', 'AND kahvi', 'NOT kahvi', 'kahvi NOT kahvi', 'NEAR(kahvi yhdessä, 2)'],
  ...[
    'title:kahvi',
    '{title body}: kahvi',
    'rev : kahvi',
    '- kahvi',
    '+kahvi',
    'kahvi + yhdessä',
    '(kahvi',
    'kahvi)',
    '(((((',
  ],
  ...[
    "' OR 1=1 --",
    "'; DROP TABLE search_fts; --",
    '%',
    '_',
    '\\',
    '\\0',
    'NULL',
    '0',
    '-1',
    '1e999',
    '𝕜𝕒𝕙𝕧𝕚',
    'kahvi\u0000yhdessä',
  ],
  ...[
    '🙂',
    '🙂🙂 kahvi',
    '👩‍👩‍👧‍👦',
    'مرحبا بالعالم',
    'قهوة',
    '咖啡',
    'кофе',
    'ﷺ',
    '\u202ekahvi',
    'ka\u0301hvi',
    '\ufeff',
    '\u200b\u200b',
  ],
  ...[
    'kahvi '.repeat(2_000),
    'a'.repeat(10_000),
    'ä'.repeat(10_000),
    '" '.repeat(5_000),
    '('.repeat(10_000),
    '🙂'.repeat(10_000),
  ],
  ...[
    '\u0301\u0301\u0301',
    '●●●●●●●●●●●',
    '131052-308T',
    '-'.repeat(300),
    `${'x '.repeat(120)}`,
    '__proto__',
    'constructor',
  ],
]

test('whatever is searched, an answer comes in words', { timeout: 60_000 }, async () => {
  const forum = await openForum()
  await (await forum.as('eero')).post('/fi/practices', practiceFields())
  const visitor = forum.visitor()
  const some = [...texts, ...attackTexts.filter((_, at) => !onD1 && at % 4 === 0)]
  for (const text of some) {
    const page = await visitor.get(searchFor({ q: text }), asTyping)
    expect({ text: text.slice(0, 40), status: page.status, faults: wordFaults(page) }).toEqual({
      ...{ text: text.slice(0, 40), status: 200, faults: [] },
    })
  }
  await forum.settled()
  expect(forum.errors).toEqual([])
  expect(await forum.db.all(sql`SELECT count(*) > 0 AS there FROM search_fts`)).toEqual([{ there: 1 }])
})

test.each([
  '%ED%A0%80',
  'kahvi%ED%A0%80',
  '%',
  '%zz',
  '%00',
  '%FF%FE',
  '&q=b',
  '[]=1',
  '%F0%9F%99',
])('the address q=%s is answered', async query => {
  const forum = await openForum()
  const page = await forum.visitor().get(`/fi/search?q=${query}`)
  expect({ status: page.status, faults: wordFaults(page) }).toEqual({ status: 200, faults: [] })
  expect(forum.errors).toEqual([])
})

test('operators are words like any others, and what stands beside them is found', async () => {
  const forum = await openForum()
  await (await forum.as('eero')).post('/fi/practices', practiceFields({ title: 'Kvasarikahvi' }))
  for (const q of [
    'kvasarikahvi*',
    '^kvasarikahvi',
    '"kvasarikahvi',
    '(kvasarikahvi',
    'kvasarikahvi " OR 1=1',
    'title:kvasarikahvi',
  ])
    expect({ q, found: hits(await forum.visitor().get(searchFor({ q }))).length > 0 }).toEqual({ q, found: true })
})

test('unknown pages and filters lead to the first page of all', async () => {
  const forum = await openForum()
  await (await forum.as('eero')).post('/fi/practices', practiceFields({ title: 'Kvasarikahvi' }))
  for (const more of [
    'page=0',
    'page=-1',
    'page=',
    'page=1.5',
    'kind=x',
    'need=0',
    'typed=2',
    'near=yes',
    'fresh=day',
    'x=y',
  ])
    expect({ more, found: hits(await forum.visitor().get(`/fi/search?q=kvasarikahvi&${more}`)).length }).toEqual({
      ...{ more, found: 1 },
    })
})
