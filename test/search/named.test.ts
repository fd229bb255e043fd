import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { anonymisePerson } from '../../src/account/anonymise-person.ts'
import { people } from '../../src/people/schema.ts'
import { countSearch } from '../../src/search/count-search.ts'
import { listFrequentSearches } from '../../src/search/list-frequent-searches.ts'
import { listNamed } from '../../src/search/list-named.ts'
import { searches } from '../../src/search/schema.ts'
import { type Forum, openForum } from '../support/forum.ts'

async function rename(forum: Forum, id: string, name: string) {
  await forum.db.update(people).set({ name }).where(eq(people.id, id))
}

async function counted(forum: Forum, texts: string[]) {
  for (const text of texts) await countSearch(forum.services, text, 0)
  return (await forum.db.select().from(searches)).map(row => row.query)
}

test.each([
  ['a last name alone', ['keksitty', 'Keksitty', 'saduntekijä', 'esimerkki']],
  ['one inflected', ['keksityn', 'keksityltä palaute', 'Esimerkin', 'saduntekijälle', 'kuvitelmaa']],
  [
    'one that ends in -nen in any case',
    ['satusen', 'satusta', 'satuselle', 'mallisilla', 'tarunen', 'Tarusen yhteystiedot'],
  ],
  ['a first name alone', ['pauli', 'Paulin', 'ainolle', 'hilla', 'siirin puhelin']],
  ['one written without its marks', ['saduntekija', 'SADUNTEKIJAN']],
  ['one within other words', ['missä keksitty on töissä', '"keksitty"', 'keksitty-malli', 'keksitty:n verkosto']],
])('%s is never written down', async (_what, texts) => {
  expect(await counted(await openForum(), texts)).toEqual([])
})

test.each([
  ['a part of a double name', 'Anna-Liisa Järvi-Kallas', ['liisa', 'järven', 'kallaksen', 'kallas']],
  ['a Swedish name', 'Åsa Öström', ['åsa', 'asa', 'öströms', 'ostrom']],
  ['a name in other letters', 'Олена Шевченко', ['олена', 'ШЕВЧЕНКО']],
  ['a name of three letters', 'Ida Aho', ['aho', 'ahon', 'idalle']],
])('%s is never written down', async (_what, name, texts) => {
  const forum = await openForum()
  await rename(forum, 'pauli', name)
  expect(await counted(forum, texts)).toEqual([])
})

test('other words are counted, also those that are no more than like a name', async () => {
  const forum = await openForum()
  await rename(forum, 'pauli', 'Li Keksinen')
  const others = ['li', 'keskus', 'mallit ja kokeilut', 'palkkatuki', 'työllisyysalue', 'yhteinen suunnitelma']
  expect((await counted(forum, others)).sort()).toEqual([...others].sort())
})

test('the name of somebody who has left stays out as long as it is known, and no longer', async () => {
  const forum = await openForum()
  await forum.db.update(people).set({ active: false }).where(eq(people.id, 'pauli'))
  expect(await counted(forum, ['keksitty'])).toEqual([])
  await anonymisePerson(forum.services, { id: 'kaisa' }, 'pauli')
  expect(await counted(forum, ['keksitty'])).toEqual(['keksitty'])
})

test('what was counted before somebody of that name came is not shown', async () => {
  const forum = await openForum()
  const texts = ['kipinäpaja', 'hehkunen', 'hehkusen palaute']
  await counted(forum, [...texts, ...texts])
  const shown = async () => (await listFrequentSearches(forum.services, { days: 30, most: 50 })).map(each => each.query)
  expect((await shown()).sort()).toEqual([...texts].sort())
  await rename(forum, 'pauli', 'Pauli Hehkunen')
  expect(await shown()).toEqual(['kipinäpaja'])
})

test('of many searches those with names are found by one query', async () => {
  const forum = await openForum()
  const texts = Array.from({ length: 90 }, (_, at) => `haku numero${at} jostakin aivan muusta kuin ihmisestä`)
  const named = await listNamed(forum.services, [...texts, 'keksityn kokous', 'li'])
  expect([...named]).toEqual(['keksityn kokous'])
  expect(await listNamed(forum.services, [])).toEqual(new Set())
})
