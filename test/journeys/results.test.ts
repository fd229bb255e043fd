import { beforeAll, expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { pathsIn } from '../../src/paths.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import { memoryLimits } from '../../src/platform/limits/memory-limits.ts'
import { logMailer } from '../../src/platform/mail/log-mailer.ts'
import type { Services } from '../../src/platform/services.ts'
import { closedResultRound } from '../results/result-round.ts'
import { headersOf, weighFirstVisit } from '../support/first-visit.ts'
import { expectSound, openJourneys, shows, showsHeading } from '../support/journey.ts'

const journeys = openJourneys()
const { results: words, rounds } = messagesIn('fi')
const paths = pathsIn('fi')
let all = ''
let near = ''

/** Two rounds that have just closed, opened and voted in through the real acts in the database of the server. */
beforeAll(async () => {
  const { db, file } = openSqlite(journeys.database())
  const now = new Date()
  const services: Services = {
    ...{ db, mailer: logMailer(), now: () => now, origin: journeys.origin(), serviceName: null, allowedDomains: [] },
    ...{ demoCast: null, limits: memoryLimits(), clientAddress: null, startedAt: now, later: () => {} },
    report: error => {
      throw error
    },
  }
  all = await closedResultRound(services)
  const asks = { level: false, priority: true, timing: false }
  near = await closedResultRound(services, { scope: 'near', asks, voters: 0, title: 'Mitä naapurit kehittävät?' })
  file.close()
})

test('a visitor reads the result in a minute and opens the rest', async () => {
  const page = await journeys.visitor()
  await page.goto(paths.round(all))
  await page.getByRole('link', { name: rounds.seeResults }).click()
  await showsHeading(page, rounds.resultsTitle)
  await shows(page, rounds.validTitle)
  await shows(page, words.tierTop)
  await expectSound(page, 'the results')
  for (const part of Object.values(words.parts)) {
    await page.locator('summary').filter({ hasText: part }).click()
    await page.locator('details[open]').filter({ hasText: part }).locator('.part').first().waitFor()
  }
  expect(await page.locator('.fold > p a').count()).toBe(0)
  await expectSound(page, 'the results with everything opened')
})

test.each([320, 360])('at %i pixels the results and everything opened for printing fit', async width => {
  const page = await journeys.visitor({ width })
  for (const language of ['fi', 'sv', 'en'] as const) {
    await page.goto(pathsIn(language).results(all))
    await expectSound(page, `the results in ${language}, ${width} px`)
  }
  await page.goto(`${paths.results(all)}?open=all`)
  await expectSound(page, `everything opened, ${width} px`)
})

test('without JavaScript a part is a page of its own', async () => {
  const page = await journeys.visitor({ javaScript: false })
  await page.goto(paths.results(all))
  await page.locator('#pairs > summary').click()
  await page.locator('#pairs').getByRole('link', { name: words.loadPart }).click()
  await page.waitForURL(/open=pairs#pairs$/)
  await page.locator('#pairs table').first().waitFor()
  expect(await page.locator('details.fold[open]').count()).toBe(1)
})

test('a leader meets the result of their own neighbourhood first and looks at another', async () => {
  const page = await journeys.as('eero')
  await page.goto(paths.results(near))
  await shows(page, words.neighbourhoodOf('Kainuu'))
  await shows(page, words.peopleWhole)
  await expectSound(page, 'a neighbourhood’s results')
  await page.getByLabel(words.neighbourhood).selectOption('helsinki')
  await page.getByRole('button', { name: words.show }).click()
  await shows(page, words.neighbourhoodOf('Helsinki'))
  await page.locator('#pairs > summary').click()
  await page.locator('#pairs table').first().waitFor()
})

test('a steering group member downloads the figures and goes on to the review', async () => {
  const page = await journeys.as('hannele')
  await page.goto(paths.results(all))
  for (const name of [words.csv, words.json, rounds.networkFile, words.rankingPersonal]) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
    expect(await download.failure()).toBeNull()
  }
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.order-need').first().isVisible()).toBe(true)
  expect(await page.getByRole('link', { name: words.openAll }).isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: rounds.seeReview }).click()
  await page.waitForURL(new RegExp(`reviews/${all}`))
})

test.each([
  null,
  'hannele',
])('a first visit to the results of 15 needs in two voices is at most 60 kB', async person => {
  const origin = journeys.origin()
  const { bytes } = await weighFirstVisit(origin, paths.results(all), await headersOf(origin, person))
  expect(bytes).toBeLessThanOrEqual(60_000)
})
