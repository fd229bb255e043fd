import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { analyze, analyzerVersion } from '../../src/text-index/analyze.ts'
import { root } from '../support/forum.ts'

type Passage = { title: string; body: string; lang: 'fi' | 'sv' | 'en' }

test('whoever changes the stems of texts counts the version up, so that what is indexed is written anew', () => {
  const passages = readFileSync(join(root, 'test/search/passages.jsonl'), 'utf8').trim().split('\n')
  const analyzed = passages.map(line => {
    const { title, body, lang } = JSON.parse(line) as Passage
    return analyze({ title, body, language: lang })
  })
  const stems = createHash('sha256').update(JSON.stringify(analyzed)).digest('hex').slice(0, 12)
  // When this fails: a version more, and the stems it then has.
  expect({ version: analyzerVersion, stems }).toEqual({ version: 3, stems: '2ccf8cf3622b' })
})
