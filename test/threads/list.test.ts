import { expect, test } from 'vitest'
import { countThreadsAbout } from '../../src/threads/count-threads-about.ts'
import { listThreadsAbout } from '../../src/threads/list-threads-about.ts'
import { openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import { answer, ask, askMany } from './write.ts'

const titles = (page: Page) =>
  [...page.html.matchAll(/class="entry-title"[^>]*>([^<]*)</g)].map(match => match[1]?.trim())
const tab = (page: Page, label: string) => new RegExp(`${label} (\\d+)`).exec(page.text)?.[1]

test('the latest activity comes first and the unanswered ones can be found', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const first = await ask(aino, { title: 'Vanha' })
  forum.later({ minutes: 5 })
  await ask(aino, { title: 'Uusi' })
  expect(titles(await aino.get('/fi/threads'))).toEqual(['Uusi', 'Vanha'])
  forum.later({ minutes: 5 })
  await answer(await forum.as('nella'), first, 'Meillä kutsuu aloitteentekijä.')
  expect(titles(await aino.get('/fi/threads'))).toEqual(['Vanha', 'Uusi'])
  const unanswered = await aino.get('/fi/threads?view=unanswered')
  expect(titles(unanswered)).toEqual(['Uusi'])
  expect(unanswered.title).toContain('Vailla vastausta')
})

test('only where somebody has asked are all questions said to be answered', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  for (const path of ['/fi', '/fi/threads?view=unanswered']) {
    const { text } = await aino.get(path)
    expect(text).toContain('Ei vielä keskusteluja')
    expect(text).not.toContain('Kaikkiin kysymyksiin on vastattu')
  }
  await answer(await forum.as('nella'), await ask(aino), 'Näin.')
  for (const path of ['/fi', '/fi/threads?view=unanswered'])
    expect((await aino.get(path)).text).toContain('Kaikkiin kysymyksiin on vastattu')
})

test('a reader narrows the threads down to near networks, a need and a perspective', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  await ask(aino, { title: 'Kainuusta', 'needs[]': ['6', '1'] })
  await ask(await forum.as('nella'), { title: 'Savosta', 'needs[]': ['6'], perspective: 'kela' })
  await ask(await forum.as('hilla'), { title: 'Helsingistä', 'needs[]': ['2'], perspective: 'county' })
  expect(titles(await aino.get('/fi/threads?view=own'))).toEqual(['Kainuusta'])
  expect(titles(await aino.get('/fi/threads?view=near'))).toEqual(['Savosta'])
  const need = await aino.get('/fi/threads?need=6')
  expect(titles(need).sort()).toEqual(['Kainuusta', 'Savosta'])
  expect(tab(need, 'Oma verkosto')).toBe('1')
  expect(need.links).toContain('/fi/threads?view=near&need=6')
  expect(need.links).toContain('/fi/threads/new?need=6')
  expect(titles(await aino.get('/fi/threads?need=6&wanted=kela'))).toEqual(['Savosta'])
  const none = await aino.get('/fi/threads?view=own&wanted=kela')
  expect(titles(none)).toEqual([])
  expect(none.text).toContain('Tällä rajauksella ei ole keskusteluja')
  expect(titles(await aino.get('/fi/threads?view=nonsense&need=x&before=x')).length).toBe(3)
})

test('a need or a perspective that is none narrows nothing down, and is not shown again', async () => {
  const forum = await openForum()
  await ask(await forum.as('aino'), { title: 'Kaikille' })
  for (const odd of ['wanted=131052-308T', 'wanted=police', 'wanted=constructor', 'need=99', 'need=006']) {
    const page = await forum.visitor().get(`/fi/threads?${odd}`)
    expect(titles(page), odd).toEqual(['Kaikille'])
    // Only the links to the other languages keep the address as it was written.
    const ours = page.links.filter(link => link.startsWith('/fi/threads?') && link !== `/fi/threads?${odd}`)
    expect(
      ours.filter(link => link.includes(odd)),
      odd,
    ).toEqual([])
  }
  expect((await forum.visitor().get('/fi/threads?wanted=131052-308T')).html).not.toContain('308T')
})

test('lists and counts hold only what the reader may see', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  for (const audience of ['all', 'near', 'own', 'role:leader'])
    await ask(aino, { title: `Näkyy ${audience}`, audience, 'needs[]': ['6'] })
  const seen = async (who: Parameters<typeof forum.as>[0] | null) => {
    const page = await (who ? await forum.as(who) : forum.visitor()).get('/fi/threads')
    expect(tab(page, 'Uusimmat')).toBe(String(titles(page).length))
    expect(tab(page, '6. Selkeä vastuunjako')).toBe(String(titles(page).length))
    return titles(page)
      .map(title => title?.replace('Näkyy ', ''))
      .sort()
  }
  expect(await seen(null)).toEqual(['all'])
  expect(await seen('aino')).toEqual(['all', 'near', 'own', 'role:leader'])
  expect(await seen('arttu')).toEqual(['all', 'near', 'own'])
  expect(await seen('nella')).toEqual(['all', 'near'])
  expect(await seen('birgitta')).toEqual(['all', 'role:leader'])
  expect(await seen('pauli')).toEqual(['all', 'near', 'own'])
  expect(await seen('siiri')).toEqual(['all'])
  expect(await seen('kaisa')).toEqual(['all', 'near', 'own', 'role:leader'])
})

test('a visitor reads without names and is asked to sign in for what is near them', async () => {
  const forum = await openForum()
  const thread = await ask(await forum.as('aino'))
  await answer(await forum.as('nella'), thread, 'Meillä kutsuu aloitteentekijä.')
  const visitor = forum.visitor()
  for (const page of [await visitor.get('/fi/threads'), await visitor.get(thread)]) {
    expect(page.html).not.toMatch(/Esimerkki|Naapuri|\/people\//)
    expect(page.text).toContain('Asiakastyön asiantuntija')
  }
  const near = await visitor.get('/fi/threads?view=near')
  expect(near.status).toBe(303)
  expect(near.location).toBe(`/fi/sign-in?to=${encodeURIComponent('/fi/threads?view=near')}`)
})

test('every thread is on exactly one page of the list, also when many were active at once', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  await askMany(forum, aino, 24)
  for (let number = 25; number <= 43; number++) await ask(aino, { title: `Kysymys ${number}.` })
  const all: (string | undefined)[] = []
  let address: string | undefined = '/fi/threads'
  for (let pages = 0; address; pages++) {
    expect(pages).toBeLessThan(3)
    const page: Page = await aino.get(address)
    expect(titles(page).length).toBeLessThanOrEqual(20)
    all.push(...titles(page))
    address = /href="([^"]*)" rel="next"/.exec(page.html)?.[1]
  }
  expect(all.length).toBe(43)
  expect(new Set(all).size).toBe(43)
})

test('other pages list and count the threads about a need, of a network and by a person', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  await ask(aino, { title: 'Kaikille', 'needs[]': ['6'] })
  await ask(aino, { title: 'Omille', 'needs[]': ['6'], audience: 'own' })
  await ask(await forum.as('nella'), { title: 'Savosta' })
  const about = async (asked: Parameters<typeof listThreadsAbout>[2]) => {
    const rows = await listThreadsAbout(forum.services, null, asked, 5)
    expect(await countThreadsAbout(forum.services, null, asked)).toBe(rows.length)
    return rows.map(row => row.title)
  }
  expect(await about({ need: 6 })).toEqual(['Kaikille'])
  expect(await about({ network: 'kainuu', author: 'aino' })).toEqual(['Kaikille'])
  expect(await about({ author: 'nella' })).toEqual(['Savosta'])
})
