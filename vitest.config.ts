import { defineConfig } from 'vitest/config'
import { longestFirst } from './test/support/longest-first.ts'

const onD1 = process.env.TEST_DB === 'd1'
const reports = process.env.TEST_REPORTS

/** How pages are rendered and ballots are counted has nothing to do with the database: that is tested once. */
const withoutDatabase = [
  'test/platform/jsx/**',
  'test/counting/**',
  'test/results/{count-*,divide-ballots,exports,few-depend}.test.ts',
]

/** Copies the database for each statement it stops, which only SQLite does fast enough. */
const onSqliteOnly = 'test/double-submit/in-between.test.ts'

/** Each of these takes ten seconds or more on one of the databases. */
const longest = [
  ...[
    'double-submit/in-between',
    'search/visibility',
    'bad-input/forms',
    'rounds/open-round-tells-nothing',
    'leak',
    'bad-input/pages',
    'access',
    'results/result-page',
  ],
  ...['double-submit/double-submit', 'demo/load-demo', 'rounds/ranking-races', 'jsx/pages', 'reviews/follow-ups'],
]

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // The Worker is run once: with the suite that has its database.
    exclude: [
      'test/journeys/**',
      'test/server/**',
      ...(onD1 ? [...withoutDatabase, onSqliteOnly] : ['test/worker.test.ts']),
    ],
    globalSetup: ['test/support/temporary-folder.ts'],
    // One application for all files of a worker, and on D1 one workerd.
    isolate: false,
    // By itself it would leave one core of two to itself.
    maxWorkers: 2,
    sequence: { sequencer: longestFirst(longest) },
    testTimeout: onD1 ? 60_000 : 15_000,
    hookTimeout: 60_000,
    reporters: reports
      ? ['default', ['json', { outputFile: `${reports}/${onD1 ? 'd1' : 'sqlite'}.json` }]]
      : ['default'],
  },
})
