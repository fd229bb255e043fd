import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pathsIn } from '../../src/paths.ts'
import { expectSound, openJourneys } from '../support/journey.ts'

const journeys = openJourneys()
const paths = pathsIn('fi')
const states = [{}, { q: 'suunnitelma' }, { q: 'palaveri', kind: 'practice' }, { q: 'zxqwzx' }]

/** Enlarges the text alone, as some browsers do. Text and no function, because the compiler knows no `document` here. */
const enlarge = (page: Page) => page.evaluate<void>("document.documentElement.style.fontSize = '200%'")

async function openFilters(page: Page): Promise<void> {
  const opener = page.locator('.filters-details > summary')
  if (await opener.isVisible()) await opener.click()
}

test.each([1280, 640])('with text twice as large the search fits a window of %i', async width => {
  const aino = await journeys.as('aino', { width })
  for (const query of states) {
    await aino.goto(paths.search(query))
    await enlarge(aino)
    await openFilters(aino)
    await expectSound(aino, `large text, ${width}, ${JSON.stringify(query)}`)
  }
})

test('enlarged twice as a whole the search fits', async () => {
  const aino = await journeys.as('aino', { width: 640 })
  for (const query of states) {
    await aino.goto(paths.search(query))
    await openFilters(aino)
    await expectSound(aino, `enlarged, ${JSON.stringify(query)}`)
  }
})

test.each([1280, 1152])('with text twice as large the box has room, and its results fit, at %i', async width => {
  const aino = await journeys.as('aino', { width })
  await aino.goto(paths.practices())
  await enlarge(aino)
  const box = aino.locator('.site-search [name=q]')
  await box.fill('suunnitelma')
  const panel = aino.locator('.box-panel')
  await panel.locator('[data-hit]').first().waitFor()
  await expectSound(aino, `results under the box, large text, ${width}`)
  for (const link of await aino.locator('.site-nav a').all()) await link.click({ trial: true })
  expect((await box.boundingBox())?.width).toBeGreaterThan(250)
  expect((await panel.boundingBox())?.width).toBeGreaterThan(400)
})
