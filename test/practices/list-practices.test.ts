import { beforeAll, expect, test } from 'vitest'
import { findViewer } from '../../src/people/find-viewer.ts'
import { countPractices } from '../../src/practices/count-practices.ts'
import { listPractices } from '../../src/practices/list-practices.ts'
import { noFilters, type PracticeFilters } from '../../src/practices/practice-filters.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { practiceFields } from './practice-fields.ts'

let forum: Forum

/** Aino of Kainuu publishes one for everyone, one for her neighbours, one for her network; Birgitta one in Swedish. */
beforeAll(async () => {
  forum = await openForum()
  const aino = await forum.as('aino')
  for (const audience of ['all', 'near', 'own'])
    await aino.post('/fi/practices', practiceFields({ title: `Kainuusta: ${audience}`, audience }))
  const birgitta = await forum.as('birgitta')
  const swedish = { title: 'Från Österbotten', network: 'pohjanmaa', language: 'sv', theme: 'koulutus' }
  await birgitta.post('/sv/practices', practiceFields({ ...swedish, 'needs[]': ['9', '6'] }))
})

async function all(person: string | null, changes: Partial<PracticeFilters> = {}) {
  const viewer = person ? await findViewer(forum.services, person) : null
  const filters = { ...noFilters, ...changes }
  const found = []
  let before: string | undefined
  do {
    const page = await listPractices(forum.services, viewer, 'fi', filters, before)
    found.push(...page.practices)
    before = page.next ?? undefined
  } while (before)
  return { found, counts: await countPractices(forum.services, viewer, filters) }
}

test('paging shows each practice once, newest first, also when many are of one moment', async () => {
  const { found, counts } = await all(null)
  expect(counts.total).toBe(85)
  expect(found).toHaveLength(85)
  expect(new Set(found.map(each => each.id)).size).toBe(85)
  const times = found.map(each => each.publishedAt.getTime())
  expect(times).toEqual([...times].sort((a, b) => b - a))
})

test('lists and counts hold what the viewer may see and no more', async () => {
  const totals = {
    visitor: null,
    neighbour: 'nella',
    own: 'arttu',
    far: 'monna',
    steering: 'siiri',
    coordinator: 'kaisa',
  }
  const seen: Record<string, number> = {}
  for (const [who, person] of Object.entries(totals)) {
    const { found, counts } = await all(person, { need: 6 })
    expect(counts.total).toBe(found.length)
    seen[who] = found.filter(each => each.title.startsWith('Kainuusta')).length
  }
  expect(seen).toEqual({ visitor: 1, neighbour: 2, own: 3, far: 1, steering: 1, coordinator: 3 })
  expect((await forum.visitor().get('/fi/practices?network=kainuu')).text).not.toContain('Kainuusta: own')
})

test('each option’s count is what choosing it lists, under the filters that are on', async () => {
  for (const filters of [
    {},
    { kind: 'pitfall' },
    { need: 6, near: true },
    { theme: 'koulutus' },
    { language: 'fi' },
  ] as const) {
    const { counts } = await all('nella', filters)
    for (const name of ['kind', 'need', 'network', 'near', 'theme', 'language'] as const)
      for (const [option, count] of Object.entries(counts[name]).slice(0, 6)) {
        const value = name === 'need' ? Number(option) : name === 'near' ? true : option
        const { found } = await all('nella', { ...filters, [name]: value })
        expect(found.length, `${name}=${option} with ${JSON.stringify(filters)}`).toBe(count)
      }
  }
})

test('a wish is its own kind, not a practice somebody has tried', async () => {
  const { found, counts } = await all(null, { kind: 'wish' })
  expect(found).toHaveLength(9)
  expect(counts.kind.wish).toBe(9)
  const good = await all(null, { kind: 'good' })
  expect(good.found.some(each => each.isWish)).toBe(false)
})

test('a practice has its own theme, or those of its needs when it has none', async () => {
  const swedish = (found: { title: string }[]) => found.some(each => each.title === 'Från Österbotten')
  expect(swedish((await all(null, { theme: 'koulutus' })).found)).toBe(true)
  expect(swedish((await all(null, { theme: 'asiakasprosessi' })).found)).toBe(false)
  const kainuu = (await all(null, { theme: 'asiakasprosessi' })).found
  expect(kainuu.some(each => each.title.startsWith('Kainuusta'))).toBe(true)
})

test('neighbours are those of the viewer’s networks, present or home, and not those networks themselves', async () => {
  const { found } = await all('pauli', { near: true })
  expect(found.some(each => each.networkId === 'kainuu')).toBe(false)
  expect(found.some(each => each.networkId === 'pohjois-karjala')).toBe(true)
  expect(found.some(each => each.networkId === 'pohjanmaa')).toBe(false)
})

test('filters stand in the address, combine, come off, and what is unknown is left out', async () => {
  const nella = await forum.as('nella')
  const page = await nella.get('/fi/practices?kind=good&need=6&near=1')
  expect(page.title).toMatch(/^Käytännöt: Hyvät käytännöt, 6\. Selkeä vastuunjako, Naapuriverkostoni –/)
  expect(page.links).toContain('/fi/practices?need=6&near=1')
  expect(page.links).toContain('/fi/practices?kind=good&need=6')
  expect(page.links).toContain('/fi/practices')
  const odd = await forum
    .visitor()
    .get('/fi/practices?kind=toString&need=1e1&network=__proto__&near=1&theme=x&language=de&before=-1-%27&page=2')
  expect(odd.status).toBe(200)
  expect(odd.title).toMatch(/^Käytännöt –/)
  expect(odd.text).toContain('85 käytäntöä')
  expect(odd.text).not.toContain('Naapuriverkostoni')
})

test('an empty list offers the way back', async () => {
  const page = await forum.visitor().get('/fi/practices?kind=wish&language=sv')
  expect(page.text).toContain('Tällaisia käytäntöjä ei vielä ole')
  expect(page.links).toContain('/fi/practices')
})

test('later pages keep the filters and lead back to the newest', async () => {
  const visitor = forum.visitor()
  const first = await visitor.get('/fi/practices?kind=good')
  const older = first.links.find(link => link.includes('before=')) ?? ''
  expect(older).toContain('kind=good')
  const second = await visitor.get(older)
  expect(second.text).toContain('Takaisin uusimpiin')
  expect(second.links.filter(link => first.links.includes(link) && /practices\/[GP]\d/.test(link))).toEqual([])
})
