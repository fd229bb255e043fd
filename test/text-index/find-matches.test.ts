import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onD1 } from '../support/database.ts'
import { openTexts } from './texts.ts'

const ids = (things: { refId: string }[]) => things.map(thing => thing.refId)
const plan = { id: 'plan', title: 'Suunnitelma', body: 'Työllistymissuunnitelma tehdään yhdessä lääkärin kanssa.' }
const debt = { id: 'debt', title: 'Velka', body: 'Velkaneuvoja auttaa ja lääkäri kirjoittaa lausunnon.' }

const odd = [
  ...[
    '',
    '   ',
    '"',
    '""""',
    '"""a',
    "'",
    '*',
    '^',
    '-',
    '(',
    'AND',
    'OR NOT NEAR',
    'NEAR(a b, 5)',
    'title:velka',
    '{rev}:',
  ],
  ...[
    'velka*',
    'velka AND',
    'ja',
    'ja on se',
    'och det',
    'the of',
    '😀',
    '😀😀 velka',
    'مرحبا',
    '\ud800',
    'velka\udc00',
  ],
  ...[
    '\u0000',
    'velka\u0000lääkäri',
    "'; DROP TABLE search_fts; --",
    'velka" OR 1=1',
    'x'.repeat(10_000),
    'a '.repeat(5_000),
  ],
  ...['%', '_', '\\', '𝕧𝕖𝕝𝕜𝕒', 'İstanbul', 'ﬁ', '́', 'नमस्ते', '你好', '１２３'],
]

test.each(odd.map(query => [JSON.stringify(query).slice(0, 40), query]))('%s gets an answer', async (_, query) => {
  const { search } = await openTexts([plan, debt])
  const { things, marks } = await search(query)
  expect(things.length).toBeLessThanOrEqual(2)
  expect(marks('velka') === undefined).toBe(false)
})

test('whatever is written and whatever is typed, there is an answer', async () => {
  const { search } = await openTexts([plan, debt])
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom(...odd))
  const typed = fc.array(anything, { maxLength: 6 }).map(parts => parts.join(' '))
  await fc.assert(
    fc.asyncProperty(typed, async text => {
      const { marks } = await search(text)
      marks(text)
    }),
    { numRuns: 60 },
  )
})

test('whatever is written can be indexed', async () => {
  for (const text of odd) {
    const { find } = await openTexts([{ id: 'odd', title: text, body: `${text} velka ${text}` }])
    expect(ids(await find('velka'))).toEqual(['odd'])
    if (text.length > 1000) break
  }
})

test('what is searched by stop words alone is found by them', async () => {
  const { find } = await openTexts([{ id: 'it', title: 'Se joka on', body: '' }])
  expect(ids(await find('joka on'))).toEqual(['it'])
})

test('what has all the words comes before what has some of them', async () => {
  const { find } = await openTexts([plan, debt])
  expect(ids(await find('velkaneuvoja lääkäri'))).toEqual(['debt', 'plan'])
})

test('words between quotation marks stand together', async () => {
  const { find } = await openTexts([
    { id: 'beside', title: '', body: 'matalan kynnyksen paikka' },
    { id: 'apart', title: '', body: 'kynnyksen takana on matalan oven paikka' },
  ])
  expect(ids(await find('"matalan kynnyksen"'))).toEqual(['beside'])
  expect(ids(await find('matala kynnys'))).toEqual(['beside', 'apart'])
})

const misspelt = [
  ...['työllistymisuunnitelma', 'suunitelma', 'suunnitelam', 'sunnitelma', 'lääkri', 'velkanuevoja', 'velak'],
  ...['lausumto', 'suunnitelmasas', 'lääkäreile', 'suuniteltma'],
]

test.each(misspelt)('%s is put right', async query => {
  const { search } = await openTexts([plan, debt])
  const { things, corrected, marks } = await search(query)
  expect(things.length > 0).toBe(true)
  expect(corrected.map(each => each.typed)).toEqual([query])
  const words = `${plan.title} ${plan.body} ${debt.title} ${debt.body}`.match(/\p{L}+/gu) ?? []
  expect(words.some(word => marks(word) === 'corrected')).toBe(true)
  expect((await search(query, { uncorrected: true })).corrected).toEqual([])
})

test.each([
  'masennus',
  'perhe',
  'plaani',
  'kynnet',
  'velvoite',
])('%s is not put in the place of another word', async query => {
  const { search } = await openTexts([
    plan,
    debt,
    { id: 'others', title: 'Jäsenet', body: 'perille menneet ja suuntiin lähteneet, viime vuonna palkatut' },
  ])
  const { things, corrected } = await search(query)
  expect({ things, corrected }).toEqual({ things: [], corrected: [] })
})

test('a hidden text does not crowd out what a word with two slips is put right to', async () => {
  const hidden = [...'bcdfghklmnpr'].map(letter => `vertaoish${letter}aaja`).join(' ')
  const { search } = await openTexts([
    { id: 'seen', title: 'Vertaisohjaaja', body: '' },
    { id: 'hidden', title: 'Muille', body: hidden, hidden: true },
  ])
  expect(ids(await search('vertaoishjaaja').then(found => found.things))).toEqual(['seen'])
})

test('whatever slip is made in whatever word, there is an answer', { timeout: 60_000 }, async () => {
  const passages = readFileSync(join(import.meta.dirname, '../search/passages.jsonl'), 'utf8')
    .trim()
    .split('\n')
  const texts = passages.slice(0, 12).map(line => JSON.parse(line) as { id: string; title: string; body: string })
  const { search } = await openTexts(texts)
  const words = [...new Set(texts.flatMap(({ body }) => body.match(/\p{L}{6,}/gu) ?? []))].slice(0, onD1 ? 20 : 250)
  for (const [at, word] of words.entries()) {
    const cut = 1 + (at % (word.length - 2))
    const typed = word.slice(0, cut) + word[cut + 1] + word[cut] + word.slice(cut + 2)
    expect((await search(typed)).things.length).toBeGreaterThanOrEqual(0)
  }
})

test('what is found as typed is not put right', async () => {
  const { search } = await openTexts([plan, { id: 'other', title: 'Velja', body: '' }])
  expect((await search('velja')).corrected).toEqual([])
})

test('a word only hidden texts have is neither found nor searched instead', async () => {
  const hidden = { id: 'secret', title: 'Psykologi', body: 'salaisuus', hidden: true }
  const { search, searchAll } = await openTexts([plan, hidden])
  for (const query of ['psykologi', 'psykolgi', 'salaisus', 'psyko']) {
    const { things, corrected } = await search(query)
    expect({ things, corrected }).toEqual({ things: [], corrected: [] })
  }
  expect(ids((await searchAll('psykolgi')).things)).toEqual(['secret'])
})

test('a hidden text that has the mistake does not keep it from being put right', async () => {
  const { search } = await openTexts([plan, { id: 'secret', title: 'suunitelma', body: '', hidden: true }])
  const { things, corrected } = await search('suunitelma')
  expect(ids(things)).toEqual(['plan'])
  expect(corrected.length).toBe(1)
})

const synonyms = [
  ['TYP', 'TYM', 'monialainen yhteispalvelu'],
  ['HVA', 'hyvinvointialue', 'välfärdsområde'],
]

test('words that mean the same find one another, in any form and of several words too', async () => {
  const { find, search } = await openTexts([
    { id: 'short', title: '', body: 'TYPissä sovittiin' },
    { id: 'long', title: '', body: 'monialaisen yhteispalvelun tiimi' },
    { id: 'county', title: '', body: 'hyvinvointialueella' },
    { id: 'swedish', title: '', body: 'välfärdsområdet', language: 'sv' },
  ])
  expect(ids(await find('TYP', { synonyms }))).toEqual(['short', 'long'])
  expect(ids(await find('TYM:n', { synonyms })).sort()).toEqual(['long', 'short'])
  expect(ids(await find('monialaista yhteispalvelua', { synonyms }))).toEqual(['long', 'short'])
  expect(ids(await find('HVAn', { synonyms })).sort()).toEqual(['county', 'swedish'])
  expect(ids(await find('TYP'))).toEqual(['short'])
  const { marks } = await search('HVA', { synonyms })
  expect([marks('hyvinvointialueella'), marks('HVA'), marks('kunta')]).toEqual(['synonym', 'same', null])
})

test('a word is marked by how it is like the searched one', async () => {
  const { search } = await openTexts([plan])
  const { marks } = await search('suunnitelma')
  expect(['Suunnitelma', 'suunnitelmissa', 'työllistymissuunnitelmassa', 'kunta'].map(marks)).toEqual([
    ...['same', 'form', 'compound', null],
  ])
})

test('of two alike texts the newer comes first', async () => {
  const text = { title: 'Velkaneuvonta', body: 'Kerran viikossa.' }
  const { find } = await openTexts([
    { id: 'old', ...text, at: new Date('2024-01-01') },
    { id: 'new', ...text, at: new Date('2026-01-01') },
  ])
  expect(ids(await find('velkaneuvonta'))).toEqual(['new', 'old'])
})

test('more than asked for is cut', async () => {
  const { search } = await openTexts(
    Array.from({ length: 5 }, (_, at) => ({ id: `it${at}`, title: 'Velka', body: '' })),
  )
  expect(await search('velka', { most: 3 })).toMatchObject({ isCut: true, things: { length: 3 } })
  expect(await search('velka', { most: 5 })).toMatchObject({ isCut: false, things: { length: 5 } })
})
