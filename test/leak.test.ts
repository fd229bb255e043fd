import { expect, test } from 'vitest'
import { app } from '../src/app.tsx'
import { added } from './calendar/events.ts'
import { practiceFields } from './practices/practice-fields.ts'
import type { castIds } from './support/cast.ts'
import { onD1 } from './support/database.ts'
import { type Forum, openForum } from './support/forum.ts'
import type { Visitor } from './support/visitor.ts'
import { answer, ask } from './threads/write.ts'

type Who = keyof typeof castIds | 'visitor'
type Fields = Record<string, string | string[]>

/**
 * Who may not see what Eero of Kainuu addresses so. Kainuu borders on Pohjois-Savo (Nella); Aino, Arttu and Pauli belong
 * to it; Hilla is the one supervisor; Kaisa coordinates and sees everything.
 */
const outsiders: Record<string, Who[]> = {
  own: ['visitor', 'nella', 'hilla', 'birgitta', 'monna', 'siiri'],
  near: ['visitor', 'hilla', 'birgitta', 'monna', 'siiri'],
  'role:supervisor': ['visitor', 'aino', 'arttu', 'nella', 'birgitta', 'monna', 'pauli', 'siiri'],
}

const patience = 180_000

/** D1 answers each query over a connection of its own, so fewer pages are compared there. */
const most = onD1 ? { pages: 22, people: 2 } : { pages: 160, people: 8 }

const secret = 'Kvarkki'

const asPractice = (changes: Fields): Fields =>
  practiceFields({ title: `${secret} käytäntö`, summary: `${secret} tiivistelmä`, done: `${secret} teko`, ...changes })

async function addHidden(eero: Visitor, audience: string): Promise<string[]> {
  const practice = await eero.post('/fi/practices', asPractice({ audience, 'needs[]': ['1', '6'] }))
  const pitfall = await eero.post('/fi/practices', asPractice({ audience, kind: 'pitfall', hide_author: '1' }))
  const thread = await ask(eero, { title: `${secret} kysymys`, body: `${secret} teksti`, audience, 'needs[]': ['1'] })
  const unanswered = await ask(eero, { title: `${secret} vastaamatta`, body: `${secret} teksti`, audience })
  const event = await added(eero, { title: `${secret} tapahtuma`, audience, place: `${secret} paikka` })
  const addresses = [practice, pitfall].map(page => (page.location ?? '').split('?')[0] ?? '')
  await answer(eero, thread, `${secret} vastaus`)
  await answer(eero, addresses[0] ?? '', `${secret} kommentti`)
  await answer(eero, event, `${secret} kommentti tapahtumaan`)
  return [...addresses, thread, unanswered, event]
}

/** What everybody sees, so that lists, counts and related items are not empty. */
async function addVisible(eero: Visitor): Promise<void> {
  await eero.post('/fi/practices', practiceFields({ 'needs[]': ['1', '6'] }))
  const thread = await ask(eero, { 'needs[]': ['1'] })
  await answer(eero, thread, 'Me kutsuimme.')
  await added(eero)
}

/** What a form's own new ids do to a page is no difference, nor that a download of one's own data is told in the log. */
function plain(html: string): string {
  return html
    .replace(/"log": \[[^\]]*\]/, '')
    .replace(/(name="(?:token|id|draft_form)" value=")[0-9a-z]{12}([0-9a-f]{52})?"/g, '$1"')
    .replace(/(value=")[0-9a-z]{12}([0-9a-f]{52})?(" name="(?:token|id|draft_form)")/g, '$1$3')
}

/** Every page a person comes to by links, with what it answers: lists with their filters, pages, feeds and files. */
async function world(who: Visitor, known?: Map<string, string>): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  const waiting = known ? [...known.keys()] : ['/fi', '/fi/threads', '/fi/practices', '/fi/calendar', '/fi/needs/1']
  if (!known) waiting.push('/fi/needs/6', '/fi/networks/kainuu', '/fi/people/eero', '/fi/calendar/feed.ics')
  if (!known) for (const q of [secret, `${secret}&typed=1`, 'aamukahvi']) waiting.push(`/fi/search?q=${q}`)
  for (let path = waiting.shift(); path !== undefined && seen.size < most.pages; path = waiting.shift()) {
    if (seen.has(path)) continue
    const page = await who.get(path)
    seen.set(path, `${page.status} ${page.location ?? ''} ${plain(page.html)}`)
    if (known) continue
    const links = page.links.map(link => link.split('#')[0] ?? '').filter(link => /^\/fi(\/|$|\?)/.test(link))
    // Of several words results of about the same worth change places with all that is written: see test/search.
    const some = links.filter(link => !/\/sign-in|\/search\?/.test(link))
    waiting.push(...some.filter(link => !seen.has(link)))
  }
  return seen
}

function differences(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...before].flatMap(([path, page]) => (after.get(path) === page ? [] : [path]))
}

async function visitors(forum: Forum, names: Who[]): Promise<[Who, Visitor][]> {
  const some = names.slice(0, most.people)
  return Promise.all(
    some.map(async name => [name, name === 'visitor' ? forum.visitor() : await forum.as(name)] as [Who, Visitor]),
  )
}

/** The routes under an item, such as its edit page, as they are for its address. */
function routesUnder(address: string, method: string): string[] {
  const [, , feature = '', id = ''] = address.split('/')
  const patterns = app.routes
    .filter(route => route.method === method && route.path.includes(`/${feature}/:id`))
    .map(route => route.path.replace('/:language{(?:fi|sv|en)}', '/fi').replace(':id', id).replace(/:\w+/g, 'x'))
  return [...new Set(patterns)]
}

test.each(Object.keys(outsiders))(
  'nothing addressed to %s changes a single page of anybody else',
  async audience => {
    const forum = await openForum()
    const eero = await forum.as('eero')
    await addVisible(eero)
    const others = await visitors(forum, outsiders[audience] ?? [])
    const before = new Map<Who, Map<string, string>>()
    for (const [name, who] of others) before.set(name, await world(who))
    const hidden = await addHidden(eero, audience)
    expect((await eero.get(hidden[0] ?? '')).text).toContain(secret)
    for (const [name, who] of others) {
      const pages = before.get(name) ?? new Map()
      expect({ name, compared: pages.size > 20 }).toEqual({ name, compared: true })
      expect({ name, changed: differences(pages, await world(who, pages)) }).toEqual({ name, changed: [] })
    }
  },
  patience,
)

test.each(Object.keys(outsiders))(
  'the addresses of what is addressed to %s are like any that lead nowhere',
  async audience => {
    const forum = await openForum()
    const eero = await forum.as('eero')
    const hidden = await addHidden(eero, audience)
    for (const [name, who] of await visitors(forum, outsiders[audience] ?? [])) {
      for (const address of hidden) {
        const id = address.split('/').at(-1) ?? ''
        const nowhere = '0'.repeat(12)
        for (const path of routesUnder(address, 'GET')) {
          const there = await who.get(path)
          const none = await who.get(path.replace(id, nowhere))
          const told = (page: typeof there) =>
            plain(`${page.status} ${page.location ?? ''} ${page.html}`).replaceAll(id, nowhere)
          expect({ name, path, told: told(there) }).toEqual({ name, path, told: told(none) })
        }
        if (name === 'visitor') continue
        for (const path of routesUnder(address, 'POST')) {
          const fields = { body: 'Teksti.', language: 'fi', title: 'Otsikko', active: 'no' }
          const [there, none] = [await who.post(path, fields), await who.post(path.replace(id, nowhere), fields)]
          expect({ name, path, status: there.status }).toEqual({ name, path, status: none.status })
          expect(`${there.location} ${there.html}`).not.toContain(secret)
        }
      }
    }
    for (const address of hidden) expect((await eero.get(address)).status).toBe(200)
  },
  patience,
)

test(
  'what is narrowed to its own network is gone from every page of the others',
  async () => {
    const forum = await openForum()
    const eero = await forum.as('eero')
    await addVisible(eero)
    const others = await visitors(forum, outsiders.own ?? [])
    const before = new Map<Who, Map<string, string>>()
    for (const [name, who] of others) before.set(name, await world(who))
    const fields = asPractice({ audience: 'all', 'needs[]': ['1', '6'] })
    const practice = ((await eero.post('/fi/practices', fields)).location ?? '').split('?')[0] ?? ''
    const event = await added(eero, { title: `${secret} tapahtuma` })
    await answer(eero, practice, `${secret} kommentti`)
    for (const [, who] of others) expect((await who.get(practice)).text).toContain(secret)
    const forms = [
      { path: `${practice}/edit`, fields },
      { path: `${event}/edit`, fields: await eventFields(eero, event) },
    ]
    for (const { path, fields: kept } of forms) {
      const revision = /name="(revision|sequence)" value="(\d+)"/.exec((await eero.get(path)).html)
      const sent = {
        ...kept,
        audience: 'own',
        network: 'kainuu',
        ...(revision && { [revision[1] ?? '']: revision[2] ?? '' }),
      }
      expect((await eero.post(path, sent)).status).toBe(303)
    }
    for (const [name, who] of others) {
      const pages = before.get(name) ?? new Map()
      expect({ name, changed: differences(pages, await world(who, pages)) }).toEqual({ name, changed: [] })
      expect((await who.get(practice)).status).toBe(404)
      expect((await who.get(`${event}/event.ics`)).status).toBe(404)
    }
  },
  patience,
)

async function eventFields(who: Visitor, event: string): Promise<Fields> {
  const { training } = await import('./calendar/events.ts')
  expect((await who.get(`${event}/edit`)).status).toBe(200)
  return { ...training, title: `${secret} tapahtuma` }
}
