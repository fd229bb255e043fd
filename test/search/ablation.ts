import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type SQL, StringChunk } from 'drizzle-orm'
import type { Database } from '../../src/platform/db/database.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import { visibleThings } from '../../src/search/visible-things.ts'
import { indexPassages, type Passage, starterSynonyms } from '../../src/search-eval.ts'
import { findMatches, type MatchOptions } from '../../src/text-index/find-matches.ts'
import { root } from '../support/forum.ts'
import { type Judged, score } from './score.ts'

// What each part of the search is worth: how well queries are answered without it. The parts are taken away from outside,
// by changing what the search asks the database.
// npx tsx test/search/ablation.ts DOCS.jsonl QUERIES.jsonl

type Without = { match?: (match: string) => string; isUnanswered?: (text: string) => boolean } & Partial<MatchOptions>

const nothing = '"zzzzzz"'
const ofColumns = (columns: string) => new RegExp(`(\\{${columns}\\} : )(\\([^()]*\\)|"[^"]*"(?: \\*)?)`, 'g')

const parts: Record<string, Without> = {
  'all parts': {},
  'what begins with the word': {
    match: match =>
      match.replace(/(\{rev\} : (?:\([^()]*\)|"[^"]*"(?: \*)?))|" \*/g, (_, ends: string | undefined) => ends ?? '"'),
  },
  'compounds by their end': { match: match => match.replace(ofColumns('rev'), `$1${nothing}`) },
  'levelled stems': { match: match => match.replace(ofColumns('ftitle fbody'), `$1${nothing}`) },
  synonyms: { synonyms: [] },
  'typing errors of a letter': { isUnanswered: text => text.includes('SELECT term FROM search_stems') },
  'all typing errors and parts of typed compounds': { uncorrected: true },
  'some of the words and parts of typed compounds': { everyWord: true },
  'words near each other': { isUnanswered: text => text.includes('NEAR(') },
  'more weight for titles': { match: match => (match.startsWith('bm25') ? 'bm25(1.0, 1.0, 0.5, 0.5, 0.5)' : match) },
}

/** A database that is asked something else, or answers nothing to what is not to be answered. */
function changed(db: Database, { match = text => text, isUnanswered = () => false }: Without): Database {
  // The texts of a statement, and the parameters that stand between them.
  const chunks = ({ queryChunks }: SQL): unknown[] =>
    queryChunks.flatMap(each =>
      each && typeof each === 'object' && 'queryChunks' in each ? chunks(each as SQL) : each,
    )
  const all = (statement: SQL) => {
    const text = chunks(statement).map(each => (each instanceof StringChunk ? each.value.join('') : each))
    if (isUnanswered(text.join(' '))) return Promise.resolve([])
    const change = (query: SQL): void => {
      for (const [at, each] of query.queryChunks.entries())
        if (typeof each === 'string') query.queryChunks[at] = each.startsWith('[') ? inList(each, match) : match(each)
        else if (each && typeof each === 'object' && 'queryChunks' in each) change(each as SQL)
    }
    change(statement)
    return db.all(statement)
  }
  return new Proxy(db, { get: (target, name) => (name === 'all' ? all : Reflect.get(target, name)) })
}

function inList(json: string, match: (text: string) => string): string {
  const list: unknown[] = JSON.parse(json)
  return JSON.stringify(list.map(each => (typeof each === 'string' && each.includes('{') ? match(each) : each)))
}

const lines = <Line>(path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

const [docs, queries] = process.argv.slice(2)
if (!docs || !queries) throw new Error('Usage: npx tsx test/search/ablation.ts DOCS.jsonl QUERIES.jsonl')
const { db, file } = openSqlite(':memory:')
migrate(file, join(root, 'migrations'))
await indexPassages(db, lines<Passage>(docs))
const judged = lines<Judged>(queries)
process.stdout.write('without                                         recall@20  nDCG@10  no result\n')
for (const [name, without] of Object.entries(parts)) {
  const { match: _, isUnanswered: __, ...options } = without
  const answers: Record<string, string[]> = {}
  for (const { id, q } of judged) {
    const asked = { synonyms: starterSynonyms(), visible: visibleThings(null), most: 20, ...options }
    const { things } = await findMatches({ db: changed(db, without) }, q, asked)
    answers[id] = things.map(thing => thing.refId)
  }
  const { recall = 0, ndcg = 0, nothing: none = 0 } = score(judged, answers).all ?? {}
  const figures = [recall, ndcg, none].map(each => each.toFixed(3)).join('      ')
  process.stdout.write(`${name.padEnd(48)} ${figures}\n`)
}
