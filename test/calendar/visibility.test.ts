import { beforeAll, describe, expect, test } from 'vitest'
import { countEventsAbout } from '../../src/calendar/count-events-about.ts'
import { listEventsAbout } from '../../src/calendar/list-events-about.ts'
import { listUpcomingEvents } from '../../src/calendar/list-upcoming-events.ts'
import { findViewer } from '../../src/people/find-viewer.ts'
import { castIds } from '../support/cast.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { added, addressOf, training } from './events.ts'

/** Aino of Kainuu adds one event for each audience. Whom else it shows to; Aino and the coordinator see them all. */
const seenBy = {
  all: ['visitor', 'arttu', 'eero', 'nella', 'hilla', 'birgitta', 'monna', 'pauli', 'siiri'],
  near: ['arttu', 'eero', 'nella', 'pauli'],
  own: ['arttu', 'eero', 'pauli'],
  'role:leader': ['eero', 'birgitta'],
} as const
const people = ['visitor', ...Object.keys(castIds)] as (keyof typeof castIds | 'visitor')[]

let forum: Forum
const visitors: Partial<Record<(typeof people)[number], Visitor>> = {}
const addresses: Record<string, string> = {}

beforeAll(async () => {
  forum = await openForum()
  for (const who of people) visitors[who] = who === 'visitor' ? forum.visitor() : await forum.as(who)
  for (const audience of Object.keys(seenBy))
    addresses[audience] = await added(as('aino'), { title: `Kutsu ${audience}`, audience })
})

function as(who: (typeof people)[number]): Visitor {
  const visitor = visitors[who]
  if (!visitor) throw new Error(`${who} is nobody`)
  return visitor
}

describe.each(Object.entries(seenBy))('an event for %s', (audience, seers) => {
  test.each(people)('and %s', async who => {
    const sees = ['aino', 'kaisa', ...seers].includes(who)
    const address = addresses[audience] ?? ''
    const listed = (await as(who).get('/fi/calendar')).text.includes(`Kutsu ${audience}`)
    const page = await as(who).get(address)
    const file = await as(who).get(`${address}/event.ics`)
    expect([listed, page.status, file.status]).toEqual(sees ? [true, 200, 200] : [false, 404, 404])
  })
})

describe('what one may not see', () => {
  test('is not counted in filters either', async () => {
    const kinds = async (who: (typeof people)[number]) =>
      /Koulutus<\/span><span class="filters-count">(\d+)/.exec((await as(who).get('/fi/calendar')).html)?.[1]
    expect([await kinds('visitor'), await kinds('birgitta'), await kinds('nella'), await kinds('kaisa')]).toEqual([
      ...['1', '2', '2', '4'],
    ])
  })

  test('is not in the lists and counts of other pages', async () => {
    const { services } = forum
    const about = { need: 6, network: 'kainuu', author: castIds.aino }
    for (const [id, seen] of [
      ['birgitta', 2],
      ['nella', 2],
      ['eero', 4],
      ['siiri', 1],
    ] as const) {
      const viewer = await findViewer(services, id)
      expect(await countEventsAbout(services, viewer, about)).toBe(seen)
      expect(await listEventsAbout(services, viewer, about, 10)).toHaveLength(seen)
      expect(await listUpcomingEvents(services, viewer, 10)).toHaveLength(seen)
    }
    expect(await countEventsAbout(services, null, about)).toBe(1)
    expect(await countEventsAbout(services, null, { need: 7 })).toBe(0)
    expect(await countEventsAbout(services, null, { network: 'lappi' })).toBe(0)
  })

  test('takes no comment, edit or cancelling, and looks like nothing at all', async () => {
    const missing = await as('hilla').get('/fi/calendar/nothing')
    for (const path of ['/answers', '/edit', '/cancellation']) {
      const answer = await as('hilla').post(`${addresses.own}${path}`, { body: 'Hei', language: 'fi', ...training })
      expect([answer.status, answer.heading]).toEqual([404, missing.heading])
    }
  })
})

describe('a visitor', () => {
  test('sees who organises, but nobody by name', async () => {
    const page = await as('visitor').get(addresses.all ?? '')
    expect(page.text).toContain('Kainuu')
    expect(page.html).not.toMatch(/Esimerkki|\/people\//)
  })

  test('is asked to sign in before adding, and comes back', async () => {
    const asked = await as('visitor').get('/fi/calendar/new')
    expect([asked.status, asked.location]).toEqual([303, '/fi/sign-in?to=%2Ffi%2Fcalendar%2Fnew'])
    expect((await as('visitor').post('/fi/calendar', training)).status).toBe(401)
  })
})

test('a comment stands under the event, and a poor one comes back with the page', async () => {
  const address = addresses.near ?? ''
  const refused = await as('nella').post(`${address}/answers`, { body: '', language: 'fi' })
  expect([refused.status, refused.heading]).toEqual([422, 'Kutsu near'])
  const answered = await as('nella').post(`${address}/answers`, { body: 'Tulemme **mukaan**', language: 'fi' })
  const read = await as('nella').follow(answered)
  expect(addressOf(read)).toContain(address)
  expect((await as('aino').get(address)).text).toContain('1 kommentti')
  expect((await as('hilla').get(answered.location ?? '')).status).toBe(404)
})
