import { defineConfig } from 'vitest/config'
export default defineConfig({
  plugins: [{ name: 'h3', enforce: 'pre', resolveId(id: string) { if (id.endsWith('/demo-server.ts')) return '/work/main/h3-demo-server.ts' } }],
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx' } },
  test: { include: ['test/journeys/**/*.test.ts'], globalSetup: ['test/journeys/setup.ts'], testTimeout: 45_000, hookTimeout: 60_000, maxWorkers: 1 },
})
