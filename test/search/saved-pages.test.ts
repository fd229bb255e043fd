import { expect, test } from 'vitest'
import { markOpened } from '../../src/search/change-saved.ts'
import { savedFinds } from '../../src/search/schema.ts'
import { tellSavedSearches } from '../../src/search/tell-saved-searches.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import type { Visitor } from '../support/visitor.ts'
import { answer, ask } from '../threads/write.ts'

const saved = '/fi/search/saved'

async function save(who: Visitor, query: string): Promise<string> {
  return ((await who.post(saved, { query })).location ?? '').split('?')[0] ?? ''
}

/** Somebody else asks so many questions, and the next look finds them. */
async function found(forum: Forum, titles: string[]): Promise<string[]> {
  const arttu = await forum.as('arttu')
  const asked: string[] = []
  forum.later({ minutes: 10 })
  for (const title of titles) asked.push(await ask(arttu, { title }))
  forum.later({ minutes: 60 })
  await tellSavedSearches(forum.services)
  return asked
}

const kipinat = (count: number) => Array.from({ length: count }, (_, at) => `Kipinäpaja ${at + 1}`)

/** What the home page and the list of saved searches say is new. */
async function told(who: Visitor) {
  const home = /(\d+) uu\S+ osuma\S* tallennet/.exec((await who.get('/fi')).text)?.[1]
  const list = /(\d+) uu(?:si|tta) saat/.exec((await who.get(saved)).text)?.[1]
  return [home, list]
}

const threadsOn = (page: Page) => page.links.filter(link => link.startsWith('/fi/threads/'))
const older = (page: Page) => /href="([^"]*)" rel="next"/.exec(page.html)?.[1] ?? ''

test('only what was shown is no longer new; the rest is on the next page and still told of', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const search = await save(aino, 'q=kipinäpaja')
  const asked = await found(forum, kipinat(43))
  expect(await told(aino)).toEqual(['43', '43'])
  await aino.send(search, { method: 'HEAD' })
  await forum.settled()
  expect(await told(aino)).toEqual(['43', '43'])
  const first = await aino.get(search)
  await forum.settled()
  expect([threadsOn(first).length, first.text.includes('Lisäksi 13 uutta osumaa on muilla sivuilla.')]).toEqual([
    30,
    true,
  ])
  expect(await told(aino)).toEqual(['13', '13'])
  const second = await aino.get(older(first))
  await forum.settled()
  expect([threadsOn(second).length, second.text.match(/\bUusi\b/g)?.length]).toEqual([13, 13])
  expect([second.text.includes('muilla sivuilla'), older(second), second.links.includes(search)]).toEqual([
    false,
    '',
    true,
  ])
  expect([...threadsOn(first), ...threadsOn(second)].sort()).toEqual(asked.sort())
  expect(await told(aino)).toEqual([undefined, undefined])
})

test('what comes while one pages is not missed: it is new on the first page, and no find is shown twice', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const search = await save(aino, 'q=kipinäpaja')
  await found(forum, kipinat(31))
  const first = await aino.get(search)
  await forum.settled()
  const [newest = ''] = await found(forum, ['Kipinäpaja viimeisenä'])
  const second = await aino.get(older(first))
  await forum.settled()
  expect(threadsOn(second).filter(thread => threadsOn(first).includes(thread))).toEqual([])
  expect(second.text).toContain('Lisäksi 1 uusi osuma on toisella sivulla.')
  expect(await told(aino)).toEqual(['1', '1'])
  const again = await aino.get(search)
  expect(threadsOn(again)[0]).toBe(newest)
  await forum.settled()
  expect(await told(aino)).toEqual([undefined, undefined])
})

test('what is found again while its page is on its way stays new', async () => {
  const forum = await openForum()
  const [aino, arttu] = [await forum.as('aino'), await forum.as('arttu')]
  const search = await save(aino, 'q=kipinäpaja')
  const [thread = ''] = await found(forum, ['Kipinäpaja'])
  const seen = await forum.db.select().from(savedFinds)
  await answer(arttu, thread, 'Kipinäpaja jatkuu.')
  forum.later({ minutes: 60 })
  await tellSavedSearches(forum.services)
  await markOpened(forum.services, 'aino', search.split('/').at(-1) ?? '', seen)
  expect(await told(aino)).toEqual(['1', '1'])
})

test.each([
  'x',
  '1-thread-x',
  '99999999999999999-thread-x',
  '1-nothing-x',
  "1-thread-'x",
  '',
])('a page that begins at %j leads to the first', async before => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const search = await save(aino, 'q=kipinäpaja')
  const [thread = ''] = await found(forum, ['Kipinäpaja'])
  const page = await aino.get(`${search}?before=${encodeURIComponent(before)}`)
  expect(threadsOn(page.status === 303 ? await aino.follow(page) : page)).toEqual([thread])
})
