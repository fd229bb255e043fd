import { type SQL, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { visibleThings } from '../../src/search/visible-things.ts'
import { indexPassages } from '../../src/search-eval.ts'
import { findMatches } from '../../src/text-index/find-matches.ts'
import { openTestDatabase } from '../support/database.ts'
import { openTexts } from './texts.ts'

const ids = (things: { refId: string }[]) => things.map(thing => thing.refId)

test('what has more of the words comes first, then what has fewer', async () => {
  const { find } = await openTexts([
    { id: 'one', title: 'Budjetti', body: 'budjetti ja budjetti' },
    {
      id: 'two',
      title: '',
      body: 'Budjetti on osa kaikkea sitä, mistä rahoituksen kanssa on vaikka miten kauan puhuttu.',
    },
    { id: 'three', title: '', body: 'Hankkeen alussa sovittiin budjetista, ja sen jälkeen lopuksi haettiin rahoitus.' },
  ])
  expect(ids(await find('hankkeen budjetti ja rahoitus'))).toEqual(['three', 'two', 'one'])
})

test('a compound is found by the words it is made of too, after itself', async () => {
  const { find, search } = await openTexts([
    { id: 'apart', title: '', body: 'Terapiaan pääsi koko perhe.' },
    { id: 'itself', title: '', body: 'Perheterapian jono on pitkä.' },
    { id: 'half', title: '', body: 'Terapian jono on pitkä.' },
    { id: 'debts', title: '', body: 'Skulderna växer.', language: 'sv' },
    { id: 'group', title: '', body: 'Ryhmä kokoontui.' },
  ])
  expect(ids(await find('perheterapia'))).toEqual(['itself', 'apart'])
  expect(ids(await find('perheterapia', { uncorrected: true }))).toEqual(['itself'])
  const { things, marks } = await search('skuldrådgivning')
  expect([ids(things), marks('skulderna')]).toEqual([['debts'], 'compound'])
  // The last part alone is too usual.
  expect(await find('säihkeryhmä')).toEqual([])
})

test('of a word that thousands of texts have, those with it in the title come first, then the last written', async () => {
  const { db } = await openTestDatabase()
  const many = Array.from({ length: 2050 }, (_, at) => ({
    ...{ id: `it${at}`, title: at === 7 ? 'Palvelu' : 'Muu', lang: 'fi' as const },
    body: at === 9 ? 'Palvelu ja kvasari.' : at === 11 ? 'Palvelukvasarin esite.' : 'Palveluja on saatavilla.',
  }))
  await indexPassages(db, many)
  const find = async (text: string, chosen?: SQL) =>
    findMatches({ db }, text, { synonyms: [], visible: visibleThings(null), most: 30, chosen })
  const usual = await find('palvelut')
  expect({ first: ids(usual.things).slice(0, 3), isCut: usual.isCut }).toEqual({
    ...{ first: ['it7', 'it2049', 'it2048'], isCut: true },
  })
  expect(ids((await find('palvelu kvasari')).things)).toEqual(['it9', 'it11'])
  // Its compounds are found once there are few.
  expect(ids((await find('palvelu', sql`things.ref_id IN ('it8', 'it11')`)).things).sort()).toEqual(['it11', 'it8'])
  expect(ids((await find('palv')).things)[0]).toEqual('it7')
}, 60_000)
