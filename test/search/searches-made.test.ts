import { expect, test } from 'vitest'
import { countSearch } from '../../src/search/count-search.ts'
import { formOf } from '../support/form-of.ts'
import { type Forum, openForum } from '../support/forum.ts'

const made = '/fi/search/made'

async function search(forum: Forum, text: string, { times = 2, found = 0 } = {}) {
  for (let time = 0; time < times; time++) await countSearch(forum.services, text, found)
}

const queriesIn = (html: string) =>
  [...html.matchAll(/<th scope="row".*?>.*?>([^<]+)<\/a>/gs)].map(match => match[1] as string)

test('the coordinator sees what found nothing and what found something, each once, after two searches', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  expect((await kaisa.get(made)).text).toContain('Ei vielä mitään')
  await search(forum, 'harvinainen', { times: 1 })
  await search(forum, 'kimppakyyti')
  const first = await kaisa.get(made)
  expect([queriesIn(first.html), first.text.includes('Yhdelläkään haulla ei ole löytynyt mitään.')]).toEqual([
    ['kimppakyyti'],
    true,
  ])
  await search(forum, 'etäpalvelu', { times: 3 })
  await search(forum, 'palkkatuki', { times: 9, found: 7 })
  // It finds something by now.
  await search(forum, 'nuoret')
  forum.later({ days: 1 })
  await search(forum, 'nuoret', { times: 1, found: 4 })
  const page = await kaisa.get(made)
  const [missed = '', frequent = ''] = page.html.split('id="frequent"')
  expect(queriesIn(missed)).toEqual(['etäpalvelu', 'kimppakyyti'])
  expect(queriesIn(frequent)).toEqual(['palkkatuki', 'nuoret'])
  expect(page.links).toContain('/fi/search?q=kimppakyyti')
  expect(page.text).toContain('sama ihminen on voinut tehdä kaikki kerrat')
  expect((await kaisa.get('/fi/desk')).links).toEqual(expect.arrayContaining([made, '/fi/search/synonyms']))
})

test('a word is put into a group that one chooses, or begins one, and nothing is saved before one saves', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await search(forum, 'te-talo')
  const choice = '/fi/search/synonyms?word=te-talo'
  expect((await kaisa.get(made)).links).toContain(choice)
  const choose = await kaisa.get(choice)
  expect(choose.text).toContain('Mihin ryhmään ”te-talo” kuuluu?')
  expect(choose.links).toEqual(
    expect.arrayContaining(['/fi/search/synonyms/te?word=te-talo', '/fi/search/synonyms/new?word=te-talo']),
  )
  const edit = '/fi/search/synonyms/te'
  const stored = formOf(await kaisa.get(edit), edit).words
  const form = await kaisa.get(`${edit}?word=te-talo`)
  expect(form.text).toContain('Sana ”te-talo” on lisätty kentän loppuun.')
  expect(formOf(form, edit).words).toBe(`${stored}, te-talo`)
  expect(formOf(await kaisa.get(edit), edit).words).toBe(stored)
  expect((await kaisa.get('/fi/search/synonyms/new?word=te-talo')).html).toContain('>te-talo, </textarea>')
  expect((await kaisa.post(edit, { ...formOf(form, edit), act: 'save' })).status).toBe(303)
  // It is marked now, and comes into no group twice.
  const page = await kaisa.get(made)
  expect([page.links.includes(choice), page.links.includes(edit)]).toEqual([false, true])
  expect(page.text).toContain('Sana on jo ryhmässä TE-toimisto')
  expect(formOf(await kaisa.get(`${edit}?word=te-talon`), edit).words).toBe(`${stored}, te-talo`)
})

test('what found nothing can be asked of the networks under that title', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await search(forum, 'kuljetus & ruoka?')
  await search(forum, 'palkkatuki', { found: 3 })
  const page = await kaisa.get(made)
  const asking = page.links.filter(link => link.startsWith('/fi/threads/new'))
  expect(asking).toEqual(['/fi/threads/new?title=kuljetus+%26+ruoka%3F'])
  expect(formOf(await kaisa.get(asking[0] as string), '/fi/threads').title).toBe('kuljetus & ruoka?')
})

test('what removing a search takes away is told before it is removed', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await search(forum, 'kimppakyyti')
  const asking = '/fi/search/made/forgetting?query=kimppakyyti&days=90'
  expect((await kaisa.get(`${made}?days=90`)).links).toContain(asking)
  const asked = await kaisa.get(asking)
  expect(asked.text).toContain('Poistetaanko haku luettelosta?')
  expect(asked.text).toContain('Poisto ei koske tekstejä')
  expect(asked.links).toContain(`${made}?days=90`)
  expect(queriesIn((await kaisa.get(made)).html)).toEqual(['kimppakyyti'])
  const removed = await kaisa.post('/fi/search/made/forgetting', formOf(asked, '/fi/search/made/forgetting'))
  expect(removed.location).toBe(`${made}?days=90&done=forgotten`)
  const after = await kaisa.follow(removed)
  expect([after.text.includes('Haku on poistettu luettelosta.'), queriesIn(after.html)]).toEqual([true, []])
  expect((await kaisa.get('/fi/search/made/forgetting')).location).toBe(made)
})
