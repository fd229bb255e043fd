import type Sqlite from 'better-sqlite3'
import { readConfig } from '../../src/platform/config.ts'
import type { Services } from '../../src/platform/services.ts'
import { rebuildIndex } from '../../src/search/rebuild-index.ts'
import { allTextsOf } from '../../src/search/texts-of.ts'
import { openForum } from '../../src/serve.ts'
import type { IndexedText } from '../../src/text-index/index-text.ts'
import type { ThingKind } from '../../src/text-index/thing-kinds.ts'
import { joinCast } from '../support/cast.ts'
import { type BenchText, numbersFrom } from './search-texts.ts'

export type SearchForum = Awaited<ReturnType<typeof makeSearchForum>>

/** A forum in a file whose practices say the texts, with an index the service's own command has built. */
export async function makeSearchForum(path: string, texts: BenchText[]) {
  const read = readConfig({ DATABASE_PATH: path })
  if (!read.ok) throw new Error(read.mistakes.join('\n'))
  const { services, file, close } = await openForum(read.config)
  await joinCast(services.db, services.now())
  addPractices(file, texts, services.now().getTime())
  const begun = performance.now()
  await rebuildIndex(services)
  const rebuildMs = performance.now() - begun
  file.pragma('wal_checkpoint(TRUNCATE)')
  return { path, services, file, close, rebuildMs }
}

/** Six practices in seven for everybody, the others for a network or its neighbours; of every network, over two years. */
function addPractices(file: Sqlite.Database, texts: BenchText[], now: number): void {
  const random = numbersFrom(7)
  const networks = file.prepare('SELECT id FROM networks WHERE active = 1 ORDER BY id').pluck().all() as string[]
  const practice = file.prepare(`
    INSERT INTO practices (id, kind, title, summary, situation, situation_html, done, done_html, network_id, language,
      author_id, audience, published_at) VALUES (?, 'good', ?, ?, ?, ?, ?, ?, ?, 'fi', 'eero', ?, ?)`)
  const need = file.prepare('INSERT INTO practice_needs (practice_id, need_number) VALUES (?, ?)')
  file.transaction(() => {
    for (const [at, { title, paragraphs }] of texts.entries()) {
      const id = `bench${String(at).padStart(7, '0')}`
      const [summary = '', situation = '', done = ''] = paragraphs
      const network = networks[Math.floor(random() * networks.length)]
      const audience = ['all', 'all', 'all', 'all', 'all', 'all', at % 2 ? 'near' : 'own'][at % 7]
      const published = now - Math.floor(random() * 730 * 86_400_000)
      practice.run(
        id,
        title,
        summary,
        situation,
        `<p>${situation}</p>`,
        done,
        `<p>${done}</p>`,
        network,
        audience,
        published,
      )
      need.run(id, 1 + (at % 15))
    }
  })()
}

/** Every text the index holds, as it was indexed. */
export async function listIndexedTexts({ db }: Pick<Services, 'db'>, file: Sqlite.Database): Promise<IndexedText[]> {
  type Thing = { kind: ThingKind; refId: string }
  const things = file.prepare('SELECT kind, ref_id AS refId FROM search_things ORDER BY id').all() as Thing[]
  const texts: IndexedText[] = []
  for (let at = 0; at < things.length; at += 500) texts.push(...(await allTextsOf({ db }, things.slice(at, at + 500))))
  return texts
}

/** How many bytes what is found takes: the stems, and the things and texts they belong to. */
export function indexBytes(file: Sqlite.Database): { stems: number; things: number } {
  const of = file.prepare(
    `SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE name IN (SELECT name FROM sqlite_schema WHERE tbl_name LIKE ?)`,
  )
  const bytes = (tables: string) => of.pluck().get(tables) as number
  return { stems: bytes('search_fts%'), things: bytes('search_things') + bytes('search_entries') }
}
