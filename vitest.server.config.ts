import { defineConfig } from 'vitest/config'

const reports = process.env.TEST_REPORTS

/** The built service as a process of its own: what it does when it is stopped, killed, backed up and restored. */
export default defineConfig({
  test: {
    include: ['test/server/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: reports ? ['default', ['json', { outputFile: `${reports}/server.json` }]] : ['default'],
  },
})
