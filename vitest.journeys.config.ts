import { defineConfig } from 'vitest/config'
import { longestFirst } from './test/support/longest-first.ts'

const reports = process.env.TEST_REPORTS

/** Each of these takes a minute or more. */
const longest = ['all-pages', 'attacks', 'states', 'six-pages']

/** The journeys in a real browser, against the built service in its demonstration mode. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx' } },
  test: {
    include: ['test/journeys/**/*.test.ts'],
    globalSetup: ['test/support/temporary-folder.ts', 'test/journeys/setup.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // One browser and one set of modules for all files of a worker.
    isolate: false,
    maxWorkers: 2,
    sequence: { sequencer: longestFirst(longest) },
    reporters: reports ? ['default', ['json', { outputFile: `${reports}/journeys.json` }]] : ['default'],
  },
})
