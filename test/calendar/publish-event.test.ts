import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { castIds } from '../support/cast.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { added, training } from './events.ts'

let forum: Forum
let aino: Visitor
beforeAll(async () => {
  forum = await openForum()
  aino = await forum.as(castIds.aino)
})

async function icsOf(address: string) {
  const file = await aino.get(`${address}/event.ics`)
  const component = new ICAL.Component(ICAL.parse(file.html)).getFirstSubcomponent('vevent')
  if (!component) throw new Error('no event in the file')
  return { file, component, event: new ICAL.Event(component) }
}

describe('an event', () => {
  test('is added, and its page says all of it', async () => {
    const answer = await aino.post('/fi/calendar', training)
    expect(answer.status).toBe(303)
    const page = await aino.follow(answer)
    expect(page.heading).toBe(training.title)
    for (const text of [
      'Tapahtuma on nyt kalenterissa',
      'ti 1.12.2026 klo 9.00–11.00',
      'vko 49',
      'Koulutus',
      'Kajaani,',
    ])
      expect(page.text).toContain(text)
    expect(page.text).toContain('6. Selkeä vastuunjako')
    expect(page.html).toContain('<strong>kuvitteellisilla</strong>')
    expect(page.html).toMatch(/<a href="https:\/\/www\.esimerkki\.fi\/kirjaaminen" rel="noopener noreferrer">/)
    expect((await aino.get('/en/calendar')).text).toContain('Training · Tue 1 December 2026 at 9:00–11:00')
  })

  test('sent twice is one event', async () => {
    const token = /name="token" value="([0-9a-z]{12})"/.exec((await aino.get('/fi/calendar/new')).html)?.[1] ?? ''
    const twice = await Promise.all([1, 2].map(() => aino.post('/fi/calendar', { ...training, token })))
    for (const answer of twice) expect(answer.location).toBe(`/fi/calendar/${token}?done=published`)
  })

  test('of several whole days says its days and weeks', async () => {
    const address = await added(aino, { whole_day: '1', start_day: '28.12.2026', end_day: '5.1.2027', end_time: '' })
    const page = await aino.get(address)
    expect(page.text).toContain('28.12.2026–5.1.2027 vko 53–1')
  })

  test('without a link, a place or needs is fine', async () => {
    const address = await added(aino, { link: '', place: '', description: '', 'needs[]': [] })
    expect((await aino.get(address)).status).toBe(200)
  })

  test('is about a need once, however often it was sent', async () => {
    const address = await added(aino, { 'needs[]': ['6', '6'] })
    const edited = await aino.post(`${address}/edit`, { ...training, revision: '0', 'needs[]': ['6', '1', '6'] })
    expect(edited.status).toBe(303)
    const form = await aino.get(`${address}/edit`)
    expect([...form.html.matchAll(/value="(\d+)" checked/g)].map(([, need]) => need)).toEqual(['1', '6'])
  })

  test('begins with the need it was called from', async () => {
    const page = await aino.get('/sv/calendar/new?need=6')
    expect(page.html).toMatch(/value="6" checked/)
    expect(page.text).toContain('Lägg till ett evenemang')
  })
})

describe('over a clock change', () => {
  test.each([
    ['in March', '28.3.2027', '2.30', '4.30', '2027-03-28T00:30:00Z', '2027-03-28T01:30:00Z'],
    ['in October', '31.10.2027', '2.30', '4.30', '2027-10-30T23:30:00Z', '2027-10-31T02:30:00Z'],
    ['in the repeated hour', '31.10.2027', '3.15', '3.45', '2027-10-31T00:15:00Z', '2027-10-31T00:45:00Z'],
  ])('%s the page and the file say the same instants', async (_, day, from, to, start, end) => {
    const address = await added(aino, { start_day: day, start_time: from, end_time: to })
    expect((await aino.get(address)).text).toContain(`su ${day} klo ${from}–${to}`)
    const { event } = await icsOf(address)
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([start, end])
  })

  test('whole days stay whole', async () => {
    const address = await added(aino, { whole_day: '1', start_day: '27.3.2027', end_day: '28.3.2027' })
    expect((await aino.get(address)).text).toContain('27.–28.3.2027')
    const { event } = await icsOf(address)
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2027-03-27', '2027-03-29'])
  })
})

describe('the file', () => {
  test('is a calendar file with a name, and names the network but nobody', async () => {
    const { file, event } = await icsOf(await added(aino, { title: 'Äänestys: näin se käy' }))
    expect(file.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    expect(file.headers.get('Content-Disposition')).toBe('attachment; filename="aanestys-nain-se-kay-2026-12-01.ics"')
    expect(event.summary).toBe('Äänestys: näin se käy')
    expect(event.description).toContain('Koulutus · Kainuu')
    expect(file.html).not.toContain('Aino')
  })
})

describe('a form is refused in words, with everything typed, and adds nothing, when', () => {
  test.each<[string, Record<string, string | string[]>, string]>([
    ['the title is missing', { title: ' ' }, 'Nimi: Täytä tämä kohta.'],
    ['the title is too long', { title: 'x'.repeat(121) }, 'Nimi: Teksti on liian pitkä: enintään 120'],
    ['the kind is unknown', { kind: 'party' }, 'Tapahtuman laji: Valitse jokin'],
    ['the link is a script', { link: 'javascript:alert(1)' }, 'Linkki: Kirjoita osoite'],
    ['the link hides its host', { link: 'https://kela.fi@evil.example/' }, 'Linkki: Kirjoita osoite'],
    ['the needs are too many', { 'needs[]': ['1', '2', '3', '4'] }, 'Kehittämistarpeet: Valitse enintään 3'],
    ['a need is unknown', { 'needs[]': ['16'] }, 'Kehittämistarpeet: Valitse jokin'],
    ['the network is not mine', { network: 'helsinki' }, 'Verkosto: Valitse jokin'],
    ['the audience is a role nobody addresses', { audience: 'role:worker' }, 'Kenelle: Valitse jokin'],
    ['there is a picture', { description: '![](https://a.fi/b.png)' }, 'Kuvaus: Kuvia ei voi'],
    ['the start is past', { start_day: '23.11.2026' }, 'Alkamispäivä: Ajankohta on jo mennyt.'],
    ['the clock skips it', { start_day: '28.3.2027', start_time: '3.00', end_time: '' }, 'Tätä kellonaikaa ei ole'],
    ['the end is first', { end_time: '8.00' }, 'Päättymisaika: Päättyminen on ennen alkamista.'],
    ['a day is sent twice', { start_day: ['1.12.2026', '2.12.2026'] }, 'Alkamispäivä: Tämä tieto on väärässä muodossa'],
  ])('%s', async (_, changes, words) => {
    const before = (await aino.get('/fi/calendar')).text
    const page = await aino.post('/fi/calendar', { ...training, place: 'Tänne kirjoitettu', ...changes })
    expect(page.status).toBe(422)
    expect(page.text).toContain(words)
    expect(page.html).toContain('value="Tänne kirjoitettu"')
    expect((await aino.get('/fi/calendar')).text).toBe(before)
  })

  test('both halves of it are wrong, which is said at once', async () => {
    const page = await aino.post('/fi/calendar', { start_day: '31.2.', start_time: '9' })
    for (const words of ['Nimi: Täytä', 'Kenelle: Täytä', 'Alkamispäivä: Kirjoita päivä'])
      expect(page.text).toContain(words)
  })

  test('a client is in it', async () => {
    const page = await aino.post('/fi/calendar', { ...training, title: 'Asia 131052-308T' })
    expect(page.status).toBe(422)
    expect(page.html).not.toContain('131052-308T')
  })
})
