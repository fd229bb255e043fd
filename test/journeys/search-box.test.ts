import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { pathsIn } from '../../src/paths.ts'
import type { Screen } from '../support/browser.ts'
import { expectSound, heading, openJourneys, showsHeading } from '../support/journey.ts'

const journeys = openJourneys()
const t = messagesIn('fi')
const paths = pathsIn('fi')

const box = (page: Page) => page.locator('.site-search [name=q]')
const panel = (page: Page) => page.locator('.box-panel')
const hits = (page: Page) => panel(page).locator('[data-hit]')
const isFocused = (part: ReturnType<Page['locator']>) => part.evaluate(element => element.matches(':focus'))

test('in the box of any page results come as one types, and lead where they say', async () => {
  const aino = await journeys.as('aino')
  await aino.goto(paths.practices())
  await aino.keyboard.press('/')
  await aino.keyboard.type('suunnitelma')
  await hits(aino).first().waitFor()
  await expectSound(aino, 'results under the box')
  const title = await hits(aino).first().locator('.box-title').innerText()
  const counted = aino.waitForRequest(request => request.url().endsWith('/search/counting'))
  await hits(aino).first().click()
  expect((await counted).postData()).toBe('q=suunnitelma')
  await showsHeading(aino, title)
  await aino.goto(paths.home)
  await box(aino).click()
  await panel(aino).getByRole('link', { name: 'suunnitelma' }).waitFor()
  await expectSound(aino, 'the last searches under the box')
  await panel(aino).getByRole('button', { name: t.search.clearRecent }).click()
  await panel(aino).waitFor({ state: 'hidden' })
})

test('keys lead from the box into the results and back, close them, and then empty the box', async () => {
  const aino = await journeys.as('aino', { scheme: 'dark' })
  await aino.goto(paths.home)
  await box(aino).pressSequentially('suunnitelma')
  await hits(aino).first().waitFor()
  await aino.keyboard.press('ArrowDown')
  expect(await isFocused(hits(aino).first())).toBe(true)
  await expectSound(aino, 'a result in the box chosen in the dark')
  await aino.keyboard.press('ArrowUp')
  expect(await isFocused(box(aino))).toBe(true)
  await aino.keyboard.press('ArrowDown')
  await aino.keyboard.press('Escape')
  expect([await panel(aino).isVisible(), await isFocused(box(aino))]).toEqual([false, true])
  expect(await box(aino).inputValue()).toBe('suunnitelma')
  await aino.keyboard.press('Escape')
  expect([await box(aino).inputValue(), await isFocused(box(aino))]).toEqual(['', true])
  await aino.keyboard.press('Escape')
  expect(await isFocused(box(aino))).toBe(false)
})

test('the results close behind a click elsewhere and when one goes on by Tab', async () => {
  const visitor = await journeys.visitor()
  await visitor.goto(paths.practices())
  await box(visitor).pressSequentially('palaveri')
  await hits(visitor).first().waitFor()
  await heading(visitor).click()
  await panel(visitor).waitFor({ state: 'hidden' })
  await box(visitor).focus()
  await hits(visitor).first().waitFor()
  await visitor.keyboard.press('Shift+Tab')
  await panel(visitor).waitFor({ state: 'hidden' })
})

const wide = [{ width: 1280 }, { width: 1152, scheme: 'dark' }] satisfies Screen[]

test.each(wide)('results lie under the menu, which stays in reach, and move nothing, at $width', async screen => {
  const aino = await journeys.as('aino', screen)
  await aino.goto(paths.practices())
  const menu = aino.locator('.site-nav a')
  const places = async () => [await aino.locator('main').boundingBox(), await menu.last().boundingBox()]
  const before = await places()
  await box(aino).fill('suunnitelma')
  await hits(aino).first().waitFor()
  expect(await places()).toEqual(before)
  for (const link of await menu.all()) await link.click({ trial: true })
  await expectSound(aino, `results under the menu at ${screen.width}`)
  await menu.last().click()
  await showsHeading(aino, t.networks.title)
})

test('Tab goes through the box, its results and on, and what is in focus is never under them', async () => {
  const aino = await journeys.as('aino')
  await aino.goto(paths.practices())
  await box(aino).fill('suunnitelma')
  await hits(aino).first().waitFor()
  const links = await panel(aino).locator('a').all()
  for (const part of [aino.locator('.site-search button'), ...links]) {
    await aino.keyboard.press('Tab')
    expect([await panel(aino).isVisible(), await isFocused(part)]).toEqual([true, true])
  }
  await aino.keyboard.press('Tab')
  await panel(aino).waitFor({ state: 'hidden' })
  expect(await isFocused(aino.locator('.site-languages a').first())).toBe(true)
})

test('an answer that comes late never replaces a newer one in the box', async () => {
  const aino = await journeys.as('aino')
  await aino.goto(paths.practices())
  let answerNow = () => {}
  const newerIsHere = new Promise<void>(resolve => {
    answerNow = resolve
  })
  await aino.route(/box\?q=zxqwzx$/, async route => {
    await newerIsHere
    await route.continue().catch(() => {})
  })
  const [asked] = await Promise.all([aino.waitForRequest(/q=zxqwzx$/), box(aino).fill('zxqwzx')])
  const given = aino.waitForEvent('requestfailed', request => request === asked)
  await box(aino).fill('palaveri')
  await hits(aino).first().waitFor()
  answerNow()
  await given
  expect(await hits(aino).count()).toBeGreaterThan(0)
})

test('the last line leads to all that was found, and Enter too', async () => {
  const visitor = await journeys.visitor()
  await visitor.goto(paths.practices())
  await box(visitor).fill('palaveri')
  await panel(visitor).locator('.box-all').click()
  await showsHeading(visitor, t.search.title)
  expect(new URL(visitor.url()).searchParams.get('q')).toBe('palaveri')
})
