import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerQueries, indexPassages, type Passage } from '../../src/search-eval.ts'
import { openTestDatabase } from '../support/database.ts'
import { root } from '../support/forum.ts'
import { type Judged, score } from './score.ts'

const larger = join(root, '../shared/search-dev')
const least = { recall: 0.92, ndcg: 0.9, ofKind: 0.8, nothing: 0.01 }

const lines = <Line>(path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

async function weaknesses(passages: string, queries: string): Promise<string[]> {
  const { db } = await openTestDatabase()
  await indexPassages(db, lines<Passage>(passages))
  const judged = lines<Judged>(queries)
  const scores = score(judged, await answerQueries(db, judged))
  return Object.entries(scores).flatMap(([kind, { recall, ndcg, nothing }]) => {
    const isWeak =
      kind === 'all' ? recall < least.recall || ndcg < least.ndcg || nothing > least.nothing : recall < least.ofKind
    return isWeak
      ? [`${kind}: recall ${recall.toFixed(3)}, nDCG ${ndcg.toFixed(3)}, nothing ${nothing.toFixed(3)}`]
      : []
  })
}

const own = join(root, 'test/search')

test('the forum finds its own passages by queries of every kind', async () => {
  expect(await weaknesses(join(own, 'passages.jsonl'), join(own, 'queries.jsonl'))).toEqual([])
})

// The second queries are ours, judged by somebody who had not seen how the search works.
test.skipIf(!existsSync(larger)).each([
  ['those given with them', join(larger, 'queries.jsonl')],
  ['our own', join(own, 'report-queries.jsonl')],
])(
  'the passages of the reports are found as well, where ../shared/search-dev is at hand, by %s',
  async (_, queries) => {
    expect(await weaknesses(join(larger, 'docs.jsonl'), queries)).toEqual([])
  },
)
