import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isLanguage, type Language } from './i18n/messages.ts'
import { readCsv } from './platform/csv.ts'
import type { Database } from './platform/db/database.ts'
import { migrate } from './platform/db/migrate.ts'
import { openSqlite } from './platform/db/sqlite.ts'
import { practices } from './practices/schema.ts'
import { wordsIn } from './search/list-synonyms.ts'
import { visibleThings } from './search/visible-things.ts'
import { findMatches } from './text-index/find-matches.ts'
import { indexText } from './text-index/index-text.ts'

// Answers a file of queries from a file of documents as the forum's own search would, for measuring it.

const root = join(import.meta.dirname, '..')
const mostAnswers = 20
const textsAtOnce = 50

export type Passage = { id: string; title: string; body: string; lang: Language }
export type Query = { id: string; q: string }

/** The synonyms a new service begins with. */
export function starterSynonyms(): string[][] {
  const csv = readCsv(readFileSync(join(root, 'starter/synonyms.csv'), 'utf8'))
  return csv.ok ? csv.lines.map(line => wordsIn(line.cells.words ?? '')) : []
}

/** Writes each passage as a practice, with the statements every write of a practice carries. */
export async function indexPassages(db: Database, passages: Passage[]): Promise<void> {
  for (let from = 0; from < passages.length; from += textsAtOnce)
    await db.writeTogether(
      passages.slice(from, from + textsAtOnce).flatMap(({ id, title, body, lang }) => [
        db.insert(practices).values({
          ...{ id, title, language: lang, kind: 'good', summary: body, audience: 'all', publishedAt: new Date(0) },
        }),
        indexText(db, { kind: 'practice', refId: id, language: lang, title, body }),
      ]),
    )
}

/** What a visitor finds by each query: the ids of passages, best first, at most twenty. */
export async function answerQueries(db: Database, queries: Query[]): Promise<Record<string, string[]>> {
  const synonyms = starterSynonyms()
  const answers: Record<string, string[]> = {}
  for (const { id, q } of queries) {
    const { things } = await findMatches({ db }, q, { synonyms, visible: visibleThings(null), most: mostAnswers })
    answers[id] = things.map(thing => thing.refId)
  }
  return answers
}

/** The values of a file of a JSON object a line; throws a sentence naming the first line that is not what it should be. */
export function readLines<Line>(path: string, fault: (line: Record<string, unknown>) => string | null): Line[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}`)
  }
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const parsed = parse(line)
    const wrong = parsed ? fault(parsed) : 'not a JSON object'
    if (wrong) throw new Error(`${path}, line ${at + 1}: ${wrong}`)
    return [parsed as Line]
  })
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const value = JSON.parse(line)
    return value && typeof value === 'object' && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

const missing = (line: Record<string, unknown>, ...names: string[]) => {
  const name = names.find(each => typeof line[each] !== 'string')
  return name ? `${name} is not a text` : null
}

const passageFault = (line: Record<string, unknown>) =>
  missing(line, 'id', 'title', 'body') ?? (isLanguage(String(line.lang)) ? null : 'lang is not fi, sv or en')

async function run([passages, queries]: string[]): Promise<string> {
  if (!passages || !queries) throw new Error('Usage: npm run -s search-eval -- DOCS.jsonl QUERIES.jsonl')
  // npm runs a script where its package is, not where it was called.
  const at = (path: string) => resolve(process.env.INIT_CWD ?? '.', path)
  const texts = readLines<Passage>(at(passages), passageFault)
  const asked = readLines<Query>(at(queries), line => missing(line, 'id', 'q'))
  const { db, file } = openSqlite(':memory:')
  migrate(file, join(root, 'migrations'))
  await indexPassages(db, texts)
  return JSON.stringify(await answerQueries(db, asked))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await run(process.argv.slice(2)).then(
    json => process.stdout.write(`${json}\n`),
    (error: Error) => {
      process.stderr.write(`${error.message.replaceAll(/\s+/g, ' ')}\n`)
      process.exitCode = 1
    },
  )
