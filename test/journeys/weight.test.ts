import { expect, test } from 'vitest'
import { headersOf, weighFirstVisit } from '../support/first-visit.ts'
import { openJourneys } from '../support/journey.ts'
import { sixPages } from '../support/six-pages.ts'

const journeys = openJourneys()
const mostBytes = 60_000

const search = { name: 'search', person: 'aino', path: '/fi/search?q=suunnitelma' }

test.each([...sixPages('fi', journeys.demo), search])('a first visit to $name is at most 60 kB', async ({
  person,
  path,
}) => {
  const origin = journeys.origin()
  const { files, bytes } = await weighFirstVisit(origin, path, await headersOf(origin, person))
  expect(files).toBeGreaterThan(8)
  expect(bytes).toBeLessThanOrEqual(mostBytes)
})
