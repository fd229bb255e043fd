import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { findViewer, type Viewer } from '../../src/people/find-viewer.ts'
import { findSearchPage } from '../../src/search/find-search-page.ts'
import { listSynonyms } from '../../src/search/list-synonyms.ts'
import type { SearchFilters } from '../../src/search/search-filters.ts'
import { visibleThings } from '../../src/search/visible-things.ts'
import { findMatches } from '../../src/text-index/find-matches.ts'
import type { IndexedText } from '../../src/text-index/index-text.ts'
import { clocks } from './clock.ts'
import { indexBytes, listIndexedTexts, makeSearchForum, type SearchForum } from './search-forum.ts'
import { type BenchQuery, benchQueries } from './search-queries.ts'
import { type Asked, type SizeReport, searchReportText, timesOf } from './search-report.ts'
import { makeRival, rivalTokenizers } from './search-rivals.ts'
import { BenchWriter } from './search-texts.ts'
import { measureWrites } from './search-writes.ts'

const { values: wish } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '3' },
    clock: { type: 'string', default: 'wall' },
    json: { type: 'string', default: 'dist/bench-search.json' },
  },
})
const rounds = Number(wish.rounds)
const clock = wish.clock === 'cpu' ? clocks.cpu : clocks.wall
const folder = mkdtempSync(join(tmpdir(), 'bench-search-'))
const reports: SizeReport[] = []
try {
  for (const size of wish.sizes.split(',').map(Number)) reports.push(await measureSize(size))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(searchReportText(reports))
mkdirSync(dirname(wish.json), { recursive: true })
writeFileSync(wish.json, JSON.stringify(reports, null, 2))

async function measureSize(documents: number): Promise<SizeReport> {
  const writer = new BenchWriter()
  const written = Array.from({ length: documents }, () => writer.write())
  const queries = benchQueries(writer, written)
  const forum = await makeSearchForum(join(folder, `${documents}.db`), written)
  say(documents, `an index, in ${(forum.rebuildMs / 1000).toFixed(1)} s`)
  const texts = await listIndexedTexts(forum.services, forum.file)
  const words = new Set(written.flatMap(text => text.words))
  const index = indexBytes(forum.file)
  const worker = (await findViewer(forum.services, 'aino')) as Viewer
  const ours = await measureQueries(queries, await searchOf(forum, worker))
  const visitor = await measureQueries(queries, await searchOf(forum, null))
  const page = await measureQueries(queries, query => findPage(forum, worker, query))
  say(documents, 'own searches and pages')
  const rivals = await measureRivals(documents, texts, queries)
  say(documents, 'trigrams and plain words')
  const { edit, publish, request } = await measureWrites(forum, writer, clock)
  await forum.close()
  const { trigram, plain } = rivals
  const both = (writes: typeof edit) => ({ with: timesOf(writes.with), without: timesOf(writes.without) })
  return {
    ...{
      documents,
      texts: texts.length,
      textBytes: bytesOf(texts),
      distinctWords: words.size,
      rebuildMs: forum.rebuildMs,
    },
    index: { bytes: index.stems, withThings: index.stems + index.things, trigram: trigram.bytes, plain: plain.bytes },
    query: { ours: ours.all, trigram: trigram.asked, plain: plain.asked },
    ...{ visitor: visitor.all, kinds: ours.kinds, slowest: ours.slowest, page: page.all },
    ...{ edit: both(edit), publish: both(publish), request: timesOf(request) },
  }
}

function say(documents: number, measured: string): void {
  console.error(`${documents} documents: ${measured}`)
}

async function searchOf({ services }: SearchForum, viewer: Viewer | null) {
  const options = { synonyms: await listSynonyms(services), visible: visibleThings(viewer) }
  return async (text: string) => (await findMatches(services, text, options)).things.length
}

async function findPage({ services }: SearchForum, viewer: Viewer, text: string): Promise<number> {
  const filters: SearchFilters = {
    ...{
      text,
      asTyped: false,
      kind: null,
      need: null,
      network: null,
      near: false,
      language: null,
      time: null,
      fresh: null,
    },
  }
  return (await findSearchPage(services, viewer, 'fi', filters, 1)).results.length
}

type MeasuredQueries = { all: Asked; kinds: Record<string, Asked>; slowest: SizeReport['slowest'] }

/** Every query once to warm up, then so many times over. */
async function measureQueries(
  queries: BenchQuery[],
  find: (text: string) => number | Promise<number>,
): Promise<MeasuredQueries> {
  const asked = queries.map(query => ({ ...query, times: [] as number[], found: 0 }))
  for (const query of asked) query.found = await find(query.text)
  for (let round = 0; round < rounds; round++)
    for (const { text, times } of asked) {
      const begun = clock()
      await find(text)
      times.push(clock() - begun)
    }
  const sum = (some: typeof asked): Asked => ({
    ...timesOf(some.flatMap(each => each.times)),
    found: some.filter(each => each.found > 0).length / some.length,
  })
  const kinds = [...new Set(queries.map(query => query.kind))]
  return {
    all: sum(asked),
    kinds: Object.fromEntries(kinds.map(kind => [kind, sum(asked.filter(each => each.kind === kind))])),
    slowest: asked
      .map(({ kind, text, times }) => ({ ms: timesOf(times).p50, kind, text }))
      .sort((one, other) => other.ms - one.ms)
      .slice(0, 10),
  }
}

async function measureRivals(size: number, texts: IndexedText[], queries: BenchQuery[]) {
  const measured: Record<string, { asked: Asked; bytes: number }> = {}
  for (const [name, tokenizer] of Object.entries(rivalTokenizers)) {
    const rival = makeRival(join(folder, `${size}-${name}.db`), tokenizer, texts)
    measured[name] = { asked: (await measureQueries(queries, rival.find)).all, bytes: rival.bytes }
    rival.close()
  }
  return measured as Record<keyof typeof rivalTokenizers, { asked: Asked; bytes: number }>
}

function bytesOf(texts: IndexedText[]): number {
  return texts.reduce((sum, { title, body }) => sum + Buffer.byteLength(title) + Buffer.byteLength(body), 0)
}
