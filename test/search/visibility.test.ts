import { expect, test } from 'vitest'
import { added } from '../calendar/events.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import type { castIds } from '../support/cast.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { answer, ask } from '../threads/write.ts'
import { asTyping, hits, searchFor, told } from './hits.ts'

type Who = keyof typeof castIds | 'visitor'

const everybody: Who[] = [
  'visitor',
  'aino',
  'arttu',
  'eero',
  'nella',
  'birgitta',
  'monna',
  'hilla',
  'pauli',
  'siiri',
  'kaisa',
]

/** Who may see what Eero of Kainuu addresses so: see test/leak.test.ts. */
const readers: Record<string, Who[]> = {
  all: everybody,
  near: ['aino', 'arttu', 'eero', 'nella', 'pauli', 'kaisa'],
  own: ['aino', 'arttu', 'eero', 'pauli', 'kaisa'],
  'role:supervisor': ['eero', 'hilla', 'kaisa'],
}

type Hidden = { word: string; address: string }

/** A word that only this thing has, one as its title, one in its text and one in an answer under it. */
async function addThings(eero: Visitor, audience: string): Promise<Hidden[]> {
  const practice = await eero.post(
    '/fi/practices',
    practiceFields({ audience, title: 'Kvasarinen', summary: 'Pulsarinen vai ei.', 'needs[]': ['6'] }),
  )
  const [practicePath = ''] = (practice.location ?? '').split('?')
  const thread = await ask(eero, { audience, title: 'Meteorinen', body: 'Kometarinen asia.' })
  const event = await added(eero, { audience, title: 'Galaksinen', description: 'Nebulanen päivä.' })
  await answer(eero, practicePath, 'Asteroidinen kommentti.')
  await answer(eero, thread, 'Supernovainen vastaus.')
  await answer(eero, event, 'Satelliittinen kommentti.')
  return [
    ...['Kvasarinen', 'Pulsarinen', 'Asteroidinen'].map(word => ({ word, address: practicePath })),
    ...['Meteorinen', 'Kometarinen', 'Supernovainen'].map(word => ({ word, address: thread })),
    ...['Galaksinen', 'Nebulanen', 'Satelliittinen'].map(word => ({ word, address: event })),
  ]
}

async function visitors(forum: Forum): Promise<[Who, Visitor][]> {
  return Promise.all(
    everybody.map(async who => [who, who === 'visitor' ? forum.visitor() : await forum.as(who)] as [Who, Visitor]),
  )
}

test.each(
  Object.keys(readers),
)('what is addressed to %s is found by those who may see it, and by nobody else', async audience => {
  const forum = await openForum()
  const things = await addThings(await forum.as('eero'), audience)
  // A word of a title, one of a text and one of an answer.
  const some = things.filter((_, at) => at % 4 === 0)
  const all = searchFor({ q: some.map(thing => thing.word).join(' ') })
  for (const [name, who] of await visitors(forum)) {
    const may = readers[audience]?.includes(name) ?? false
    const page = await who.get(all, asTyping)
    const found = some.filter(({ address }) => hits(page).some(hit => hit.startsWith(address))).length
    expect({ name, found, marked: page.html.includes('<mark') }).toEqual({ name, found: may ? 3 : 0, marked: may })
    if (!may) expect({ name, told: told(page) }).toEqual({ name, told: 'Ei osumia' })
  }
  const reader = await forum.as((readers[audience] ?? []).find(name => name !== 'eero' && name !== 'visitor') ?? 'eero')
  for (const { word, address } of things) {
    const page = await reader.get(searchFor({ q: word }), asTyping)
    const found = hits(page).filter(hit => hit.startsWith(address)).length
    expect({ word, found }).toEqual({ word, found: 1 })
    const visitor = await forum.visitor().get(searchFor({ q: word }), asTyping)
    expect({ word, hidden: told(visitor) === 'Ei osumia' }).toEqual({ word, hidden: audience !== 'all' })
  }
}, 60_000)

const queries = [
  ...['kvasarien', 'kvasrainen', 'meteorien', 'supernovainne', 'kvasar', '"kvasarinen"', 'kvasarillinen'],
  'kvasarillinen galaksinen',
].flatMap((q): Record<string, string>[] => [{ q }, { q, need: '6' }])

test.each([
  'near',
  'own',
  'role:supervisor',
])('what is addressed to %s changes no result, count, correction, suggestion or snippet of anybody else', async audience => {
  const forum = await openForum()
  const eero = await forum.as('eero')
  await ask(eero, { title: 'Kvasarillinen ja Meteorillinen', 'needs[]': ['1'] })
  const outsiders = [forum.visitor(), await forum.as('birgitta')]
  const saidNow = async () => {
    const pages: Record<string, string> = {}
    for (const [at, who] of outsiders.entries())
      for (const query of queries)
        pages[`${at} ${query.q} ${query.need}`] = (await who.get(searchFor(query), asTyping)).html
    return pages
  }
  const before = await saidNow()
  await addThings(eero, audience)
  const after = await saidNow()
  expect(Object.keys(before).filter(key => before[key] !== after[key])).toEqual([])
  expect((await eero.get(searchFor({ q: 'kvasarien' }))).text).toContain('Kvasarinen')
}, 60_000)

test('a practice whose author hides does not give their name away', async () => {
  const forum = await openForum()
  const eero = await forum.as('eero')
  const told = practiceFields({ title: 'Kvasarinen', kind: 'pitfall', hide_author: '1' })
  const [address] = ((await eero.post('/fi/practices', told)).location ?? '').split('?')
  const nella = await forum.as('nella')
  expect((await nella.get(searchFor({ q: 'kvasarinen' }))).text).not.toContain('Eero')
  const byName = hits(await nella.get(searchFor({ q: 'Eero Satunen' })))
  expect([byName[0], byName.includes(address ?? '')]).toEqual(['/fi/people/eero', false])
})

test('what is withdrawn or narrowed is no longer found by those it is gone for', async () => {
  const forum = await openForum()
  const [eero, visitor] = [await forum.as('eero'), forum.visitor()]
  const thread = await ask(eero, { title: 'Meteorinen' })
  await answer(eero, thread, 'Supernovainen vastaus.')
  expect(hits(await visitor.get(searchFor({ q: 'supernovainen' })))).toHaveLength(1)
  const [hit = ''] = hits(await visitor.get(searchFor({ q: 'supernovainen' })))
  await eero.post(`${hit}/withdrawal`)
  expect(told(await visitor.get(searchFor({ q: 'supernovainen' })))).toBe('Ei osumia')
  expect(hits(await visitor.get(searchFor({ q: 'meteorinen' })))).toEqual([thread])
  await eero.post(`${thread}/withdrawal`)
  for (const who of [visitor, eero]) expect(told(await who.get(searchFor({ q: 'meteorinen' })))).toBe('Ei osumia')
})
