import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { fillIn } from '../support/fill-in.ts'
import { expectSound, openJourneys, shows, showsHeading, showsInFocus } from '../support/journey.ts'

const journeys = openJourneys()
const { calendar } = messagesIn('fi')

/** A day in two weeks as people write it, 14.3.2027. */
function inTwoWeeks(): string {
  const [year, month, day] = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10).split('-').map(Number)
  return `${day}.${month}.${year}`
}

test('an event is put into the calendar, taken along as a file, and cancelled', async () => {
  const sirpa = await journeys.as('sirpa')
  await sirpa.goto('/fi/calendar')
  await sirpa.getByRole('link', { name: calendar.add }).first().click()
  await fillIn(sirpa, {
    ...{ title: 'Kirjaamisen aamukahvit', kind: 'coffee_hour', description: 'Tuo **oma** kuppi.', audience: 'all' },
    ...{ start_day: inTwoWeeks(), start_time: '9', end_time: '10.30', place: 'Etänä' },
  })
  await sirpa.getByRole('button', { name: calendar.publish }).click()
  await showsHeading(sirpa, 'Kirjaamisen aamukahvit')
  await showsInFocus(sirpa, calendar.done.published)
  await expectSound(sirpa, 'an event just published')
  const address = new URL(sirpa.url()).pathname

  const visitor = await journeys.visitor({ width: 360 })
  await visitor.goto('/fi/calendar')
  await expectSound(visitor, 'the calendar on a phone')
  await visitor.getByRole('link', { name: 'Kirjaamisen aamukahvit' }).click()
  const [download] = await Promise.all([
    visitor.waitForEvent('download'),
    visitor.getByRole('link', { name: calendar.file }).click(),
  ])
  const parsed = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')))
  const event = new ICAL.Event(parsed.getFirstSubcomponent('vevent') ?? undefined)
  expect(event.summary).toBe('Kirjaamisen aamukahvit')
  expect(event.duration.toSeconds()).toBe(90 * 60)

  await sirpa.goto(address)
  await sirpa.locator('summary', { hasText: calendar.cancel }).click()
  await expectSound(sirpa, 'an event about to be cancelled')
  await sirpa.getByRole('button', { name: calendar.cancelConfirm }).click()
  await visitor.goto(address)
  await shows(visitor, calendar.cancelled)
  await expectSound(visitor, 'a cancelled event')
})
