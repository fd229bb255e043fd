import { expect, test } from 'vitest'
import { expectSound, openJourneys } from '../support/journey.ts'
import { sixPages } from '../support/six-pages.ts'

const journeys = openJourneys()
const widths = [1280, 360, 320]
const schemes = ['light', 'dark'] as const

for (const language of ['fi', 'sv', 'en'] as const)
  test.each(
    sixPages(language, journeys.demo),
  )(`$name is sound in ${language} at each width and in each scheme`, async ({ person, path }) => {
    const page = await journeys.as(person)
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(200)
    for (const width of widths)
      for (const scheme of schemes) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme: scheme })
        await expectSound(page, `${path} ${width} ${scheme}`)
      }
  })
