import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/journeys/**'],
    testTimeout: process.env.TEST_DB === 'd1' ? 60_000 : 15_000,
    hookTimeout: 60_000,
  },
})
