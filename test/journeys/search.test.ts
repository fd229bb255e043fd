import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { pathsIn } from '../../src/paths.ts'
import type { Screen } from '../support/browser.ts'
import { expectSound, heading, openJourneys, shows, showsHeading } from '../support/journey.ts'

const journeys = openJourneys()
const t = messagesIn('fi')
const paths = pathsIn('fi')

const box = (page: Page) => page.locator('search [name=q]')
const told = (page: Page) => page.locator('#told')

/** Waits until the page tells how much was found by a search. */
async function finds(page: Page, search: string, count = /\d+ osuma/) {
  await told(page).filter({ hasText: count }).waitFor()
  await page.waitForURL(url => url.searchParams.get('q') === search)
}

test('a key leads to the box from any page, and results come as one types', async () => {
  const aino = await journeys.as('aino')
  await aino.goto(paths.practices())
  await aino.keyboard.press('/')
  await aino.keyboard.type('suunnitelma')
  await Promise.all([aino.waitForURL(/q=suunnitelma/), aino.keyboard.press('Enter')])
  await finds(aino, 'suunnitelma')
  await aino.keyboard.press('/')
  await aino.keyboard.type('palaveri')
  await finds(aino, 'palaveri')
  expect(await aino.title()).toContain(t.search.titleWith('palaveri'))
  expect(await box(aino).evaluate(element => element.matches(':focus'))).toBe(true)
  expect(await aino.locator('mark').count()).toBeGreaterThan(0)
  const swedish = aino.locator('a[hreflang=sv]').filter({ visible: true })
  await swedish.click()
  await showsHeading(aino, messagesIn('sv').search.title)
  expect(await box(aino).inputValue()).toBe('palaveri')
})

test('the key is left alone while one writes, and can be switched off', async () => {
  const aino = await journeys.as('aino')
  await aino.goto(paths.newThread())
  const title = aino.locator('[name=title]')
  await title.pressSequentially('ja/tai')
  expect(await title.inputValue()).toBe('ja/tai')
  await aino.goto(paths.search())
  await aino.getByLabel(t.search.shortcut).uncheck()
  await aino.goto(paths.practices())
  await aino.keyboard.press('/')
  expect(await box(aino).evaluate(element => element.matches(':focus'))).toBe(false)
})

test('Escape empties the box, and then leaves it', async () => {
  const aino = await journeys.as('aino')
  await aino.goto(paths.search({ q: 'palaveri' }))
  await box(aino).focus()
  await aino.keyboard.press('Escape')
  await shows(aino, t.search.browse)
  expect(await box(aino).inputValue()).toBe('')
  await aino.keyboard.press('Escape')
  expect(await box(aino).evaluate(element => element.matches(':focus'))).toBe(false)
})

test('an answer that comes late never replaces a newer one', async () => {
  const aino = await journeys.as('aino')
  await aino.goto(paths.search())
  let answerNow = () => {}
  const newerIsHere = new Promise<void>(resolve => {
    answerNow = resolve
  })
  await aino.route(/q=palav$/, async route => {
    await newerIsHere
    await route.continue().catch(() => {})
  })
  const [asked] = await Promise.all([aino.waitForRequest(/q=palav$/), box(aino).pressSequentially('palav')])
  const given = aino.waitForEvent('requestfailed', request => request === asked)
  await box(aino).pressSequentially('eri')
  await finds(aino, 'palaveri')
  answerNow()
  await given
  expect(await aino.title()).toContain('palaveri')
})

test('why a result was found is told by pointing, by key and by tap, and closes again', async () => {
  const aino = await journeys.as('aino')
  await aino.goto(paths.search({ q: 'suunnitelma' }))
  const why = aino.locator('[data-why]').first()
  const panel = why.getByText(t.search.whyMore)
  await why.hover()
  await panel.waitFor()
  await expectSound(aino, 'told why')
  await aino.keyboard.press('Escape')
  await panel.waitFor({ state: 'hidden' })
  await aino.mouse.move(2, 2)
  await why.locator('summary').focus()
  await aino.keyboard.press('Enter')
  await panel.waitFor()
  await aino.locator('h1').click()
  await panel.waitFor({ state: 'hidden' })
})

test('what was searched lately is on this device alone, and gone after signing out', async () => {
  const aino = await journeys.as('aino')
  await aino.goto(paths.search({ q: 'suunnitelma' }))
  await aino.locator('.hit').first().waitFor()
  await aino.goto(paths.search({ q: '131052-308T palaveri' }))
  await shows(aino, t.search.masked)
  await aino.goto(paths.search())
  const recent = aino.locator('[data-recent] li')
  await recent.first().waitFor()
  expect(await recent.allInnerTexts()).toEqual(['suunnitelma'])
  await expectSound(aino, 'recent searches')
  await aino.locator('.account > summary').click()
  await aino.getByRole('button', { name: t.layout.signOut }).click()
  await aino.goto(paths.search())
  await shows(aino, t.search.browse)
  expect(await recent.count()).toBe(0)
})

const looks = [
  ['on a wide screen', {}],
  ['without JavaScript', { javaScript: false }],
  ['on a phone', { width: 360 }],
  ['on a small phone in the dark', { width: 320, scheme: 'dark' }],
] satisfies [string, Screen][]

test.each(looks)('one searches, narrows, corrects and asks %s', async (name, screen: Screen) => {
  const aino = await journeys.as('aino', screen)
  const sound = async (state: string) => {
    // Without JavaScript axe does not run either.
    if (screen.javaScript !== false) await expectSound(aino, `${state} ${name}`)
  }
  await aino.goto(paths.home)
  const button = aino.locator('.site-search button')
  await button.click()
  await showsHeading(aino, t.search.title)
  await sound('the start')
  await box(aino).fill('palaveri')
  await box(aino).press('Enter')
  await finds(aino, 'palaveri')
  await sound('results')
  const opener = aino.locator('.filters-details > summary')
  if (await opener.isVisible()) await opener.click()
  const option = aino.locator('.filters li a').filter({ visible: true }).first()
  const count = await option.locator('.filters-count').innerText()
  await option.click()
  await aino.waitForURL(/kind=/)
  await told(aino)
    .filter({ hasText: new RegExp(`^${count} osuma`) })
    .waitFor()
  await sound('narrowed results')
  await aino.goto(paths.search({ q: 'zxqwzx' }))
  await shows(aino, t.search.noneText)
  await sound('nothing found')
  await aino.getByRole('link', { name: t.search.ask }).click()
  expect(await aino.locator('[name=title]').inputValue()).toBe('zxqwzx')
})

test.each(['sv', 'en'] as const)('the search is sound in %s', async language => {
  const visitor = await journeys.visitor({ width: 360 })
  for (const query of [{}, { q: 'plan' }, { q: 'palaveri', kind: 'decision' }, { q: 'zxqwzx' }]) {
    await visitor.goto(pathsIn(language).search(query))
    expect(await heading(visitor).innerText()).toBe(messagesIn(language).search.title)
    await expectSound(visitor, `${language} ${JSON.stringify(query)}`)
  }
})
