import ICAL from 'ical.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { cancelEvent } from '../../src/calendar/cancel-event.ts'
import { editEvent } from '../../src/calendar/edit-event.ts'
import type { EventForm } from '../../src/calendar/event-form.ts'
import { findEvent } from '../../src/calendar/find-event.ts'
import { findViewer } from '../../src/people/find-viewer.ts'
import { castIds } from '../support/cast.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { added, training } from './events.ts'

let forum: Forum
let aino: Visitor
let address: string
beforeEach(async () => {
  forum = await openForum()
  aino = await forum.as(castIds.aino)
  address = await added(aino, { network: 'kainuu' })
})

async function inFile() {
  const { html } = await aino.get(`${address}/event.ics`)
  const component = new ICAL.Component(ICAL.parse(html)).getFirstSubcomponent('vevent')
  const value = (name: string) => String(component?.getFirstPropertyValue(name))
  return { uid: value('uid'), sequence: value('sequence'), status: value('status'), summary: value('summary') }
}

test('the author edits an event from a form filled with it, and calendars are told', async () => {
  const before = await inFile()
  const form = await aino.get(`${address}/edit`)
  for (const value of ['1.12.2026', '9.00', '11.00', 'Yhteinen kirjaaminen'])
    expect(form.html).toContain(`value="${value}"`)
  expect(form.html).toMatch(/value="6" checked/)
  const saved = await aino.post(`${address}/edit`, {
    ...training,
    revision: '0',
    title: 'Uusi nimi',
    'needs[]': ['2', '3'],
  })
  expect(saved.status).toBe(303)
  const page = await aino.follow(saved)
  expect(page.text).toContain('Muutokset on tallennettu.')
  expect(page.text).toMatch(/2\. Sitoutuminen.*3\. Vaikuttavuuden/)
  expect(page.text).not.toContain('6. Selkeä')
  expect(await inFile()).toEqual({ ...before, summary: 'Uusi nimi', sequence: '1' })
})

test('what is past may still be corrected, and a refused form changes nothing', async () => {
  forum.at('2026-12-02T00:00:00Z')
  expect((await aino.post(`${address}/edit`, { ...training, revision: '0', place: 'Oikea paikka' })).status).toBe(303)
  const refused = await aino.post(`${address}/edit`, { ...training, place: 'Väärä', end_time: '8' })
  expect([refused.status, refused.text.includes('Päättyminen on ennen alkamista.')]).toEqual([422, true])
  expect(refused.links).toContain(`${address}/edit`)
  expect((await aino.get(address)).text).toContain('Oikea paikka')
})

test('the coordinator edits and leaves the event with its network', async () => {
  const kaisa = await forum.as(castIds.kaisa)
  const saved = await kaisa.post(`${address}/edit`, { ...training, revision: '0', network: 'kainuu', place: 'Siirtyi' })
  expect(saved.status).toBe(303)
  expect((await aino.get(address)).text).toMatch(/Siirtyi.*Järjestäjä Kainuu/)
  const moved = await kaisa.post(`${address}/edit`, { ...training, network: 'lappi' })
  expect(moved.status).toBe(422)
})

test.each(['arttu', 'eero', 'siiri'] as const)('nobody else does: %s is told why and changes nothing', async who => {
  const other = await forum.as(who)
  expect((await other.get(address)).links).not.toContain(`${address}/edit`)
  expect((await other.get(`${address}/edit`)).status).toBe(403)
  for (const path of ['/edit', '/cancellation']) {
    const refused = await other.post(`${address}${path}`, { ...training, title: 'Kaapattu' })
    expect([refused.status, refused.heading]).toEqual([403, 'Yhteinen kirjaaminen'])
    expect(refused.text).toContain('Vain tapahtuman lisääjä tai palvelun koordinaattori')
  }
  expect(await inFile()).toMatchObject({ status: 'CONFIRMED', sequence: '0', summary: 'Yhteinen kirjaaminen' })
})

describe('a cancelled event', () => {
  test('stays, says so everywhere, and keeps its UID', async () => {
    const before = await inFile()
    const cancelled = await aino.post(`${address}/cancellation`)
    const page = await aino.follow(cancelled)
    expect(page.text).toContain('Tapahtuma peruttiin ti 24.11.2026.')
    expect((await forum.visitor().get('/sv/calendar')).text).toMatch(/Yhteinen kirjaaminen.*Inställt/)
    expect(await inFile()).toEqual({ ...before, status: 'CANCELLED', sequence: '1' })
  })

  test('is cancelled once, even when asked twice', async () => {
    await aino.post(`${address}/cancellation`)
    const once = await inFile()
    forum.later({ days: 1 })
    expect((await aino.post(`${address}/cancellation`)).status).toBe(303)
    expect((await aino.get(address)).text).toContain('peruttiin ti 24.11.2026')
    expect(await inFile()).toEqual(once)
  })

  test('is not edited any more, but commented on', async () => {
    await aino.post(`${address}/cancellation`)
    const refused = await aino.post(`${address}/edit`, { ...training, title: 'Uusi' })
    expect([refused.status, refused.text.includes('Peruttua tapahtumaa ei voi')]).toEqual([409, true])
    expect((await aino.get(`${address}/edit`)).status).toBe(409)
    expect((await aino.post(`${address}/answers`, { body: 'Miksi?', language: 'fi' })).status).toBe(303)
    expect((await aino.get(address)).text).toContain('1 kommentti')
  })

  test('is not edited by somebody who had opened it before, not even its needs', async () => {
    const { services } = forum
    const viewer = await findViewer(services, castIds.aino)
    const id = address.split('/').at(-1) ?? ''
    const event = await findEvent(services, viewer, id)
    if (!viewer || !event) throw new Error('Aino sees her event')
    await cancelEvent(services, viewer, event)
    const when = { wholeDay: false, startDay: event.startDay, endDay: event.endDay }
    const form: EventForm = {
      ...{
        token: '',
        revision: event.sequence,
        title: 'Uusi',
        description: '',
        kind: 'training',
        place: '',
        link: '',
        language: 'fi',
        'needs[]': ['9'],
      },
      ...{ network: 'kainuu', audience: 'all', when: { ...when, startsAt: event.startsAt, endsAt: event.endsAt } },
    }
    expect(await editEvent(services, viewer, event, form)).toEqual({ ok: false, refusal: 'event_cancelled' })
    expect(await findEvent(services, viewer, id)).toMatchObject({ title: 'Yhteinen kirjaaminen', needs: [6] })
  })
})
