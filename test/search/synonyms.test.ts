import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { countSearch } from '../../src/search/count-search.ts'
import { listSynonymGroups } from '../../src/search/list-synonym-groups.ts'
import { loadStarter } from '../../src/starter/load-starter.ts'
import { audited } from '../settings/audited.ts'
import { formOf } from '../support/form-of.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { ask } from '../threads/write.ts'

const address = '/fi/search/synonyms/new'
const group = { act: 'save', token: 'sanat0000000', words: 'kipinäpaja, säihkeryhmä' }

async function wordsOf(forum: Forum, id: string) {
  return (await listSynonymGroups(forum.services)).find(each => each.id === id)?.words
}

test('the coordinator adds words that mean the same, and a search with one finds the other', async () => {
  const forum = await openForum()
  const [kaisa, aino] = [await forum.as('kaisa'), await forum.as('aino')]
  const thread = await ask(aino, { title: 'Miten kipinäpaja alkoi?' })
  const finds = async () => (await aino.get('/fi/search?q=säihkeryhmä&typed=1')).links.includes(thread)
  expect(await finds()).toBe(false)
  const added = await kaisa.post(address, group)
  expect(added.location).toBe('/fi/search/synonyms?done=added')
  const list = await kaisa.follow(added)
  expect(list.text).toContain('Ryhmä on lisätty.')
  expect(list.text).toContain('kipinäpaja säihkeryhmä')
  expect(await finds()).toBe(true)
  expect(await audited(forum, 'synonyms_changed')).toEqual(['kaisa synonyms sanat0000000 {"what":"added"}'])
  expect((await kaisa.get('/fi/audit')).text).toContain('muutti samaa tarkoittavia sanoja')
})

test('a group needs two words, none of another group, and no more than 500 characters', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post(address, group)
  const refused = async (words: string) => {
    const page = await kaisa.post(address, { act: 'save', token: 'sanat0000002', words })
    return [page.status, page.text.includes('Korjaa yksi kohta')]
  }
  for (const words of ['', ' , ,', 'yksi', 'yksi, Yksi', `${'pitkä '.repeat(90)}, sana`, 'yksi, 131052-308T'])
    expect([words, ...(await refused(words))]).toEqual([words, 422, true])
  const taken = await kaisa.post(address, { act: 'save', token: 'sanat0000002', words: 'paja, SÄIHKERYHMÄ' })
  expect(taken.status).toBe(422)
  expect(taken.text).toContain('Sana ”SÄIHKERYHMÄ” on jo toisessa ryhmässä: ”kipinäpaja, säihkeryhmä”.')
  expect(formOf(taken, address).words).toBe('paja, SÄIHKERYHMÄ')
  const lines = await kaisa.post(address, { act: 'save', token: 'sanat0000002', words: 'yksi\n kaksi kertaa;kolme' })
  expect(lines.status).toBe(303)
  expect(await wordsOf(forum, 'sanat0000002')).toEqual(['yksi', 'kaksi kertaa', 'kolme'])
})

test('of two who change a group the second sees what the first has made of it', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post(address, group)
  const edit = '/fi/search/synonyms/sanat0000000'
  const form = formOf(await kaisa.get(edit), edit)
  expect((await kaisa.post(edit, { ...form, act: 'save', words: 'kipinäpaja, hehkupaja' })).status).toBe(303)
  const late = await kaisa.post(edit, { ...form, act: 'save', words: 'kipinäpaja, loistopaja' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Tätä on muokattu sillä välin')
  expect(late.text).toContain('hehkupaja')
  expect(await wordsOf(forum, 'sanat0000000')).toEqual(['kipinäpaja', 'hehkupaja'])
  expect((await kaisa.post(edit, { ...formOf(late, edit), act: 'save' })).status).toBe(303)
  expect(await wordsOf(forum, 'sanat0000000')).toEqual(['kipinäpaja', 'loistopaja'])
})

test('whoever goes back to the form of a group they added and sends other words is shown both', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  expect([(await kaisa.post(address, group)).status, (await kaisa.post(address, group)).status]).toEqual([303, 303])
  const again = await kaisa.post(address, { ...group, words: 'kipinäpaja, säihkeryhmä, loimu' })
  expect([again.status, again.text.includes('Tätä on muokattu sillä välin')]).toEqual([409, true])
  const edit = '/fi/search/synonyms/sanat0000000'
  expect((await kaisa.post(edit, { ...formOf(again, edit), act: 'save' })).status).toBe(303)
  expect(await wordsOf(forum, 'sanat0000000')).toEqual(['kipinäpaja', 'säihkeryhmä', 'loimu'])
})

test('removing a group is asked first; whoever still has it open is told that it is gone', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post(address, group)
  const edit = '/fi/search/synonyms/sanat0000000'
  const form = formOf(await kaisa.get(edit), edit)
  const asked = await kaisa.get(`${edit}/removal`)
  expect(asked.text).toContain('kipinäpaja, säihkeryhmä')
  const removed = await kaisa.post(`${edit}/removal`, formOf(asked, `${edit}/removal`))
  expect((await kaisa.follow(removed)).text).toContain('Ryhmä on poistettu.')
  const late = await kaisa.post(edit, { ...form, act: 'save' })
  expect([late.status, late.text.includes('Joku muu on jo poistanut tämän ryhmän.')]).toEqual([404, true])
  expect(await audited(forum, 'synonyms_changed')).toHaveLength(2)
})

test('before saving one sees what the change does to the searches people make', async () => {
  const forum = await openForum()
  const [kaisa, aino] = [await forum.as('kaisa'), await forum.as('aino')]
  await ask(aino, { title: 'Miten kipinäpaja alkoi?' })
  for (const text of ['Säihkeryhmä', 'säihkeryhmä ', 'jotakin aivan muuta', 'jotakin aivan muuta'])
    await countSearch(forum.services, text, 0)
  const page = await kaisa.post(address, { ...group, act: 'preview', words: 'kipinäpaja, säihkeryhmä, loimu' })
  expect(page.status).toBe(200)
  expect(await wordsOf(forum, 'sanat0000000')).toBeUndefined()
  expect(page.text).toContain('Mitään ei ole vielä tallennettu.')
  expect(page.text).toMatch(/”säihkeryhmä” Osumia 0 → 1/)
  expect(page.text).toContain('Nousisi ensimmäisten joukkoon Miten kipinäpaja alkoi?')
  expect(page.text).not.toContain('”kipinäpaja” Osumia')
  // What was typed stays, to be saved.
  expect((await kaisa.post(address, { ...formOf(page, address), act: 'save' })).status).toBe(303)
  expect(await wordsOf(forum, 'sanat0000000')).toEqual(['kipinäpaja', 'säihkeryhmä', 'loimu'])
})

test('content loaded again leaves alone what the coordinator has changed or removed', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const folder = mkdtempSync(join(tmpdir(), 'synonyms-'))
  const load = async (lines: string[]) => {
    writeFileSync(join(folder, 'synonyms.csv'), ['id,words', ...lines, ''].join('\n'))
    await loadStarter(forum.services, folder)
  }
  await load(['omayksi,"aava,ulappa"', 'omakaksi,"raita, juova"', 'omakolme,"tarha, puisto"'])
  const edit = '/fi/search/synonyms/omayksi'
  const changed = { ...formOf(await kaisa.get(edit), edit), act: 'save', words: 'aava, ulappa, selkä' }
  expect((await kaisa.post(edit, changed)).status).toBe(303)
  await kaisa.post('/fi/search/synonyms/omakaksi/removal')
  await load(['omayksi,"aava, meri"', 'omakaksi,"raita, juova"', 'omakolme,"tarha, puisto, viheralue"'])
  expect(await wordsOf(forum, 'omayksi')).toEqual(['aava', 'ulappa', 'selkä'])
  expect(await wordsOf(forum, 'omakaksi')).toBeUndefined()
  expect(await wordsOf(forum, 'omakolme')).toEqual(['tarha', 'puisto', 'viheralue'])
  rmSync(folder, { recursive: true })
})

test('every group the service begins with can be saved as it is', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const groups = await listSynonymGroups(forum.services)
  expect(groups.length).toBeGreaterThan(5)
  for (const { id, words } of groups) {
    const edit = `/fi/search/synonyms/${id}`
    const saved = await kaisa.post(edit, { ...formOf(await kaisa.get(edit), edit), act: 'save' })
    expect([words, saved.status]).toEqual([words, 303])
  }
  const [{ moved } = { moved: -1 }] = await forum.db.all<{ moved: number }>(sql`
    SELECT count(*) AS moved FROM search_synonyms WHERE revision > 1`)
  expect(moved).toBe(0)
})
