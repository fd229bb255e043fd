import { expect, test } from 'vitest'
import { openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { ask } from '../threads/write.ts'

/** The needs offered on the page of a search that finds nothing, by their numbers. */
async function offered(who: Visitor, q: string, more: Record<string, string> = {}, language = 'fi') {
  const page = await who.get(`/${language}/search?${new URLSearchParams({ q, ...more })}`)
  expect([q, page.html.includes('class="empty-title"')]).toEqual([q, true])
  const [, tips = ''] = page.html.split('class="tips"')
  const links = [...tips.matchAll(/href="\/\w\w\/needs(?:\/(\d+))?"/g)].map(match => match[1] ?? 'all')
  expect(links.pop()).toBe('all')
  return links
}

test('who finds nothing is offered the needs that have any of the words, or what a word is made of', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  expect(await offered(visitor, '"vastuunjako lomakkeissa"')).toEqual(['6', '10'])
  expect(await offered(visitor, 'hakemuslomake')).toEqual(['10'])
  expect(await offered(visitor, 'tilastoaineistot')).toEqual(['3'])
  expect(await offered(visitor, 'johtamisjärjestelmä zxqwzx')).toEqual(['5'])
  expect(await offered(visitor, 'kaffeblankett', {}, 'sv')).toEqual(['10'])
})

test('a mistyped word is put right for it, also for who wants it searched as typed', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  expect(await offered(visitor, 'vastunjako', { typed: '1' })).toEqual(['6'])
  expect(await offered(visitor, '"vastunjako keskustelluille"')).toEqual(['6', '4', '14'])
})

test('words that say nothing of a need offer none, and three are offered at most', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  for (const text of ['zxqwzx', 'parkkipaikka', 'starttiraha', 'lastenhoito', '"ja tai zxqwzx"'])
    expect([text, await offered(visitor, text)]).toEqual([text, []])
  expect(await offered(visitor, '"lomake tilasto vastuunjako perehdytys tunnettuus"')).toHaveLength(3)
})

test('what a reader may not see offers no need', async () => {
  const forum = await openForum()
  await ask(await forum.as('aino'), { title: 'Kvasarikahvit', audience: 'own', 'needs[]': ['3'] })
  expect(await offered(forum.visitor(), 'kvasarikahvit')).toEqual([])
  expect(await offered(await forum.as('nella'), 'kvasarikahvitilasto')).toEqual([])
})
