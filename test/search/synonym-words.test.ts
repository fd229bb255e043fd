import { expect, test } from 'vitest'
import { listSynonymGroups } from '../../src/search/list-synonym-groups.ts'
import { synonymForm } from '../../src/search/synonym-form.ts'
import { formOf } from '../support/form-of.ts'
import { openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import { ask } from '../threads/write.ts'

const address = '/fi/search/synonyms/new'
const sent = (words: string, act = 'save') => ({ act, token: 'sanat0000009', words })
const besideField = (page: Page) =>
  /id="words-error">(.*?)<\/p>/s.exec(page.html)?.[1]?.replace(/\s+/g, ' ').trim() ?? ''

test.each([
  ['stop words alone', 'ja, on', 'Haku ohittaa sanan ”ja”'],
  ['a stop word among others', 'kipinäpaja, säihkeryhmä, På', 'Haku ohittaa sanan ”På”'],
  ['several stop words together', 'kipinäpaja, ja se on', 'Haku ohittaa sanan ”ja se on”'],
  ['markup', 'kipinäpaja, &lt;b&gt;, <b>säihke</b>', 'on merkki &lt; tai &gt;. Poista merkit.'],
  ['markup without a letter', 'kipinäpaja, säihkeryhmä, <>', 'on merkki &lt; tai &gt;. Poista merkit.'],
  [
    'a word of 61 letters',
    `kipinäpaja, ${'a'.repeat(61)}`,
    `Sana ”${'a'.repeat(30)}…” on liian pitkä: enintään 60 merkkiä.`,
  ],
  ['21 words', Array.from({ length: 21 }, (_, at) => `sana${at}`).join(), 'Ryhmässä voi olla enintään 20 sanaa.'],
])('a group with %s is refused beside its field', async (_what, words, told) => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const before = await listSynonymGroups(forum.services)
  for (const act of ['save', 'preview']) {
    const page = await kaisa.post(address, sent(words, act))
    expect([page.status, besideField(page)]).toEqual([422, expect.stringContaining(told)])
  }
  expect(await listSynonymGroups(forum.services)).toEqual(before)
})

test('words at the limits are taken, and the hint tells the limits', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  expect((await kaisa.get(address)).text).toContain('2–20 sanaa tai ilmausta, joista kukin on enintään 60 merkkiä')
  const words = ['a'.repeat(60), ...Array.from({ length: 19 }, (_, at) => `sana${at}`), 'se ja kipinä'].slice(0, 20)
  expect((await kaisa.post(address, sent(words.join(', ')))).status).toBe(303)
})

test('a form of a word of another group is refused, and that group is named and linked', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post(address, { ...sent('resurssipula, lääkäripula, valoisa kipinäpaja'), token: 'sanat0000000' })
  const group = '/fi/search/synonyms/sanat0000000'
  for (const word of ['lääkäripula', 'Lääkäripulan', 'lääkäripulasta', 'laakaripula']) {
    const page = await kaisa.post(address, sent(`ruuhka, ${word}`))
    const told = `Sana ”${word}” on jo toisessa ryhmässä: ”resurssipula, lääkäripula”.`
    expect([page.status, besideField(page)]).toEqual([422, expect.stringContaining(told)])
    expect(besideField(page)).toContain(`<a href="${group}">Avaa ryhmä ”resurssipula”</a>`)
  }
  expect((await kaisa.post(address, sent('ruuhka, valoisan kipinäpajan'))).status).toBe(422)
  expect(besideField(await kaisa.post(address, sent('ruuhka, Kelan')))).toContain('href="/fi/search/synonyms/kela"')
  // Its own words are not in its way, and neither is an expression that only holds one of theirs.
  const own = formOf(await kaisa.get(group), group)
  expect((await kaisa.post(group, { ...own, act: 'save', words: 'lääkäripulan, resurssipula' })).status).toBe(303)
  expect((await kaisa.post(address, sent('kipinäpaja, lääkäripula maalla'))).status).toBe(303)
})

test('what cannot be read at all is no word of another group', async () => {
  const forum = await openForum()
  expect(synonymForm(await listSynonymGroups(forum.services)).safeParse({ act: 'save' }).success).toBe(false)
})

test('before saving one sees how many texts hold each word, as one may see them', async () => {
  const forum = await openForum()
  const [kaisa, aino, visitor] = [await forum.as('kaisa'), await forum.as('aino'), forum.visitor()]
  await ask(aino, { title: 'Miten kipinäpaja alkoi?', body: 'Kipinäpajassa kävi moni.' })
  await ask(aino, { title: 'Kuka kertoisi kipinäpajoista?' })
  await ask(aino, { title: 'Yksi takkahehku' })
  await ask(aino, { title: 'Oma hehku', audience: 'own' })
  const page = await kaisa.post(address, sent('kipinäpaja, hehku, säihkeryhmä, pitkä hehku', 'preview'))
  expect(page.status).toBe(200)
  expect(page.text).toContain(
    'kipinäpaja 2 tekstissä hehku 2 tekstissä säihkeryhmä ei yhdessäkään tekstissä pitkä hehku ei yhdessäkään tekstissä',
  )
  expect(page.text).toContain('Sana, jota ei ole yhdessäkään tekstissä, ei tuo osumia ryhmän muille sanoille.')
  const held = await kaisa.post(address, sent('kipinäpaja, hehku', 'preview'))
  expect(held.text).not.toContain('ei tuo osumia ryhmän muille sanoille')
  expect((await visitor.post(address, sent('kipinäpaja, hehku', 'preview'))).text).not.toContain('tekstissä')
})
