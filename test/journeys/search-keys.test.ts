import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { pathsIn } from '../../src/paths.ts'
import type { Screen } from '../support/browser.ts'
import { expectSound, openJourneys, shows, showsInFocus } from '../support/journey.ts'

const journeys = openJourneys()
const t = messagesIn('fi')
const paths = pathsIn('fi')

const box = (page: Page) => page.locator('search [name=q]')
const skip = (page: Page) => page.getByRole('link', { name: t.search.toResults })
const isFocused = (part: ReturnType<Page['locator']>) => part.evaluate(element => element.matches(':focus'))

const screens = [
  ['on a wide screen', {}],
  ['without JavaScript', { javaScript: false }],
  ['on a phone', { width: 360 }],
] satisfies [string, Screen][]

test.each(
  screens,
)('right after the search the results are a key away, past the filters, %s', async (name, screen: Screen) => {
  const visitor = await journeys.visitor(screen)
  await visitor.goto(paths.search({ q: 'palaveri' }))
  await box(visitor).focus()
  await visitor.keyboard.press('Tab')
  await visitor.keyboard.press('Tab')
  expect(await isFocused(skip(visitor))).toBe(true)
  // Without JavaScript axe does not run either.
  if (screen.javaScript !== false) await expectSound(visitor, `the link to the results ${name}`)
  await visitor.keyboard.press('Enter')
  await showsInFocus(visitor, t.search.results)
  if (screen.javaScript !== false) await expectSound(visitor, `the heading of the results ${name}`)
  await visitor.keyboard.press('Tab')
  expect(await isFocused(visitor.locator('.hit-title a').first())).toBe(true)
})

test('an arrow leads from the box to the first result', async () => {
  const visitor = await journeys.visitor()
  await visitor.goto(paths.search())
  await box(visitor).pressSequentially('palaveri')
  await visitor.waitForURL(/q=palaveri/)
  const first = visitor.locator('.hit-title a').first()
  await first.waitFor()
  await visitor.keyboard.press('ArrowDown')
  expect(await isFocused(first)).toBe(true)
})

test.each([1280, 360])('whoever takes the filters away goes on from the results, at %i', async width => {
  const visitor = await journeys.visitor({ width })
  await visitor.goto(paths.search({ q: 'palaveri', kind: 'practice' }))
  const clear = visitor.getByRole('link', { name: t.search.clear })
  await clear.focus()
  await visitor.keyboard.press('Enter')
  await visitor.waitForURL(url => !url.searchParams.has('kind'))
  await showsInFocus(visitor, t.search.results)
  await expectSound(visitor, `filters taken away at ${width}`)
})

test('whoever takes one filter away is never left outside the page', async () => {
  for (const [width, part] of [
    [1280, '.filters li > [aria-current]'],
    [360, '.filters-chosen a'],
  ] as const) {
    const visitor = await journeys.visitor({ width })
    await visitor.goto(paths.search({ q: 'palaveri', kind: 'practice' }))
    await visitor.locator(part).first().focus()
    await visitor.keyboard.press('Enter')
    await visitor.waitForURL(url => !url.searchParams.has('kind'))
    await visitor.locator('.filters-chosen').waitFor({ state: 'detached' })
    const within = visitor.locator('.with-sidebar')
    expect({ width, inside: await within.evaluate(each => each.matches(':focus-within')) }).toEqual({
      ...{ width, inside: true },
    })
  }
})

test.each([1280, 360, 320])('however long the words are, nothing scrolls sideways at %i', async width => {
  const aino = await journeys.as('aino', { width })
  for (const q of ['x'.repeat(199), `palaveri ${'y'.repeat(180)}`, `"${'z'.repeat(150)} palaveri"`]) {
    await aino.goto(paths.search({ q }))
    await expectSound(aino, `${q.slice(0, 12)} at ${width}`)
  }
  // Another at each width, because they are saved by one person.
  await aino.goto(paths.search({ q: 'ä'.repeat(199 - (width % 7)) }))
  await aino.getByRole('button', { name: t.savedSearches.save }).click()
  await showsInFocus(aino, t.savedSearches.done.saved)
  await expectSound(aino, `saved at ${width}`)
  await aino.goto(paths.savedSearches)
  await aino.locator('.entry-title').first().click()
  await expectSound(aino, `one saved at ${width}`)
  await aino.goto(paths.search({ q: 'palaveri' }))
  await aino.goto(paths.search())
  await shows(aino, t.search.recent)
  await expectSound(aino, `lately searched at ${width}`)
})

test('the key that leads to the box is told of where it works', async () => {
  const told = async (screen: Screen) => {
    const visitor = await journeys.visitor(screen)
    await visitor.goto(paths.search())
    await shows(visitor, t.search.browse)
    if (screen.javaScript !== false)
      await visitor.waitForFunction('document.querySelector("[data-search-key]:not([hidden])")')
    return visitor.getByText(t.search.shortcut).isVisible()
  }
  expect([await told({}), await told({ javaScript: false }), await told({ width: 360 })]).toEqual([true, false, false])
})
