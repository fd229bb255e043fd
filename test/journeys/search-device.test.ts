import Sqlite from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { pathsIn } from '../../src/paths.ts'
import { enter, openJourneys, shows } from '../support/journey.ts'

const journeys = openJourneys()
const t = messagesIn('fi')
const paths = pathsIn('fi')

// Text and no function, because the compiler knows no `localStorage` here.
const keptBy = (page: Page) => page.evaluate<string | null>("localStorage.getItem('recent-searches')")

async function recentOf(page: Page): Promise<string[]> {
  await page.goto(paths.search())
  await shows(page, t.search.browse)
  return page.locator('[data-recent] li').allInnerTexts()
}

async function searched(page: Page, search: string): Promise<void> {
  await page.goto(paths.search({ q: search }))
  await page.locator('.hit').first().waitFor()
  expect(await recentOf(page)).toContain(search)
}

const ends: [string, () => Promise<void>][] = [
  [
    'runs out',
    async () => {
      const file = new Sqlite(journeys.database())
      file.prepare("UPDATE sessions SET expires_at = unixepoch() - 60 WHERE person_id = 'aino'").run()
      file.close()
    },
  ],
  [
    'is ended from another device',
    async () => {
      const elsewhere = await journeys.as('aino')
      await elsewhere.goto(paths.account)
      const answer = elsewhere.waitForURL(/done=others_ended/)
      await elsewhere.locator('form[action$="/sessions/others/end"] button').click()
      await answer
    },
  ],
]

test.each(ends)('recent searches are gone once a session %s, from whatever page comes next', async (_how, end) => {
  const page = await journeys.as('aino')
  await searched(page, 'suunnitelma')
  await end()
  await page.goto(paths.practices())
  expect(await keptBy(page)).toBeNull()
  await page.locator('.site-search [name=q]').click()
  expect(await recentOf(page)).toEqual([])
  await enter(page, journeys.origin(), 'aino')
  expect(await recentOf(page)).toEqual([])
})

test('somebody else who signs in on the same device sees no search of those before them', async () => {
  const page = await journeys.visitor()
  await searched(page, 'palaveri')
  await searched(page, 'suunnitelma')
  expect(await recentOf(page)).toEqual(['suunnitelma', 'palaveri'])
  await enter(page, journeys.origin(), 'aino')
  expect(await recentOf(page)).toEqual([])
  await searched(page, 'asiakas')
  await enter(page, journeys.origin(), 'eero')
  await page.goto(paths.home)
  expect(await keptBy(page)).toBeNull()
  await searched(page, 'palaveri')
  expect(await recentOf(page)).toEqual(['palaveri'])
})

test('a page left open shows and keeps nothing for whoever came after', async () => {
  const page = await journeys.as('aino')
  await searched(page, 'suunnitelma')
  await enter(page, journeys.origin(), 'eero')
  const another = await page.context().newPage()
  await searched(another, 'palaveri')
  const box = page.locator('search [name=q]')
  await box.fill('asiakas')
  await page.locator('.hit').first().waitFor()
  await box.fill('')
  await shows(page, t.search.browse)
  expect(await page.locator('[data-recent] li', { hasText: 'palaveri' }).count()).toBe(0)
  expect(await recentOf(another)).not.toContain('asiakas')
})

test('a search past the limit goes uncounted without disturbing whoever made it', async () => {
  const aino = await journeys.as('aino')
  const form = { q: '!' }
  const headers = { Origin: journeys.origin() }
  for (let at = 0; at < 30; at++) await aino.request.post(paths.countSearch, { form, headers })
  // A window of its own, because the browser notes down every refusal, which the others take for a fault.
  const page = await aino.context().newPage()
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  await page.goto(paths.search())
  await page.locator('search [name=q]').fill('palaveri')
  await page.locator('.hit').first().waitFor()
  const [answer] = await Promise.all([
    page.waitForResponse(response => response.url().endsWith(paths.countSearch)),
    page.keyboard.press('Tab'),
  ])
  expect(answer.status()).toBe(429)
  expect(await page.locator('.hit').count()).toBeGreaterThan(0)
  expect(faults).toEqual([])
})
