import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import type { Screen } from '../support/browser.ts'
import { expectSound, openJourneys, shows } from '../support/journey.ts'

const journeys = openJourneys()
const { calendar } = messagesIn('fi')

/** The day that has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate<string>(`document.activeElement?.dataset.day ?? document.activeElement?.tagName`)
}

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
  return focused(page)
}

/** Goes on with Tab from the form above the table, past links to events, to the day that takes the focus. */
async function intoTable(page: Page) {
  await page.getByRole('button', { name: calendar.showMonth }).focus()
  let day = await press(page, 'Tab')
  for (let stops = 0; day === 'A' && stops < 30; stops++) day = await press(page, 'Tab')
  return day
}

test('the arrows move from day to day, and Page Down to the next month with its first day in focus', async () => {
  const visitor = await journeys.visitor()
  await visitor.goto('/fi/calendar/month/2030-05')
  await shows(visitor, calendar.keys)
  expect(await intoTable(visitor)).toBe('2030-05-01')
  expect(await press(visitor, 'ArrowRight', 'ArrowDown')).toBe('2030-05-09')
  expect(await press(visitor, 'Home')).toBe('2030-05-06')
  expect(await press(visitor, 'End')).toBe('2030-05-12')
  expect(await press(visitor, 'ArrowUp', 'ArrowUp')).toBe('2030-05-05')
  expect(await press(visitor, 'Control+End')).toBe('2030-05-31')
  expect(await press(visitor, 'ArrowDown', 'Control+Home', 'ArrowLeft')).toBe('2030-05-01')
})

test('months are turned by keys and by links, and today is where one begins in the present one', async () => {
  const visitor = await journeys.visitor()
  await visitor.goto('/fi/calendar')
  await visitor.getByRole('link', { name: calendar.month, exact: true }).click()
  const present = visitor.url().slice(-7)
  expect(await intoTable(visitor)).toMatch(new RegExp(`^${present}-`))
  const day = await focused(visitor)
  expect(await visitor.locator(`[data-day="${day}"]`).getAttribute('aria-current')).toBe('date')
  await Promise.all([visitor.waitForURL(/#days$/), visitor.keyboard.press('PageDown')])
  await visitor.locator('[data-month] [tabindex="0"]').waitFor()
  expect(await focused(visitor)).toMatch(/^20\d\d-\d\d-01$/)
  await expectSound(visitor, 'a month turned to by key')
  await visitor.getByRole('link', { name: calendar.thisMonth }).click()
  expect(visitor.url().slice(-7)).toBe(present)
})

test('the table keeps its keys when a filter changes it in place', async () => {
  const aino = await journeys.as('aino')
  await aino.goto('/fi/calendar')
  await aino.getByRole('link', { name: calendar.month, exact: true }).click()
  const filter = aino
    .getByRole('navigation', { name: messagesIn('fi').ui.filter })
    .getByRole('link')
    .first()
  await Promise.all([aino.waitForURL(/\?/), filter.click()])
  await aino.locator('[data-month] [tabindex="0"]').waitFor()
  expect(await intoTable(aino)).toMatch(/^20/)
  await expectSound(aino, 'a filtered month')
})

test.each([
  ['without JavaScript', { javaScript: false }],
  ['on a phone', { width: 360 }],
  ['on a small phone in the dark', { width: 320, scheme: 'dark' }],
] satisfies [string, Screen][])('a month is read %s', async (name, screen: Screen) => {
  const aino = await journeys.as('aino', screen)
  await aino.goto('/fi/calendar/month/2030-05')
  await aino.goto('/fi/calendar')
  await aino.getByRole('link', { name: calendar.month, exact: true }).click()
  await aino.locator('[data-month]').waitFor()
  // Without JavaScript axe does not run either.
  if (screen.javaScript !== false) await expectSound(aino, `a month ${name}`)
  await aino.getByRole('link', { name: calendar.nextMonth }).click()
  const event = aino.locator('.month-events a').first()
  await event.waitFor()
  const title = await event.locator('[lang]').innerText()
  await event.click()
  await shows(aino, title)
})

test.each([true, false])('a personal address is made and ended, with JavaScript: %s', async javaScript => {
  const aino = await journeys.as('aino', { javaScript })
  await aino.goto('/fi/calendar')
  await aino.getByRole('link', { name: calendar.follow }).click()
  await aino.getByRole('button', { name: calendar.feeds.make }).click()
  await shows(aino, calendar.feeds.made)
  const address = await aino.locator('#made').inputValue()
  if (javaScript) await expectSound(aino, 'an address just made')
  expect((await fetch(address)).headers.get('Content-Type')).toContain('text/calendar')
  await aino.getByRole('button', { name: calendar.feeds.end }).click()
  await shows(aino, calendar.feeds.ended)
  expect((await fetch(address)).status).toBe(404)
})
