import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const reports = process.env.TEST_REPORTS

/** Each of these takes a minute or more: begun last, one of them would run alone while the other worker waits. */
const longest = ['all-pages', 'attacks', 'states', 'six-pages']

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex(name => moduleId.endsWith(`/${name}.test.ts`))
      return place === -1 ? longest.length : place
    }
    return [...(await super.sort(files))].sort((one, other) => placeOf(one) - placeOf(other))
  }
}

/** The journeys in a real browser, against the built service in its demonstration mode. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx' } },
  test: {
    include: ['test/journeys/**/*.test.ts'],
    globalSetup: ['test/journeys/setup.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    reporters: reports ? ['default', ['json', { outputFile: `${reports}/journeys.json` }]] : ['default'],
  },
})
