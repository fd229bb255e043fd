import { defineConfig } from 'vitest/config'

const reports = process.env.TEST_REPORTS

/** The journeys in a real browser, against the built service in its demonstration mode. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx' } },
  test: {
    include: ['test/journeys/**/*.test.ts'],
    globalSetup: ['test/journeys/setup.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: reports ? ['default', ['json', { outputFile: `${reports}/journeys.json` }]] : ['default'],
  },
})
