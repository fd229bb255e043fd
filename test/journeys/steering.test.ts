import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { pathsIn } from '../../src/paths.ts'
import { expectSound, heading, openJourneys } from '../support/journey.ts'

const journeys = openJourneys()
const t = messagesIn('fi')
const paths = pathsIn('fi')

test('the steering group reads the needs ranked by level, and takes them along as a table', async () => {
  const hannele = await journeys.as('hannele')
  await hannele.goto('/fi')
  await hannele.locator('summary', { hasText: 'Hannele Keksinen' }).click()
  await hannele.getByRole('link', { name: t.layout.steering }).click()
  await expectSound(hannele, 'the reviews')
  await hannele.goto(paths.review(journeys.demo.closed))
  expect(await heading(hannele).count()).toBe(1)
  const lists = hannele.locator('.level-lists')
  expect(await lists.locator('li').count()).toBeGreaterThanOrEqual(15)
  await expectSound(hannele, 'a review')

  const [download] = await Promise.all([
    hannele.waitForEvent('download'),
    hannele.locator(`a[href="${paths.reviewTable(journeys.demo.closed)}"]`).click(),
  ])
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split(/\r?\n/)
  expect(lines.length).toBe(16)

  await hannele.emulateMedia({ media: 'print' })
  expect(await hannele.locator('.site-nav').isVisible()).toBe(false)
})

test('a worker reads the result but not the review', async () => {
  const aino = await journeys.as('aino')
  expect((await aino.goto(paths.review(journeys.demo.closed)))?.status()).toBe(403)
  await expectSound(aino, 'a page that is not for one’s role')
  expect((await aino.goto(paths.results(journeys.demo.closed)))?.status()).toBe(200)
})
