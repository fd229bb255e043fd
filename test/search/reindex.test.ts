import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { needs } from '../../src/needs/schema.ts'
import { networks } from '../../src/networks/schema.ts'
import type { Database, Statement } from '../../src/platform/db/database.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import { rebuildIndex } from '../../src/search/rebuild-index.ts'
import { reindexThings } from '../../src/search/reindex-things.ts'
import { analyzerVersion } from '../../src/text-index/analyze.ts'
import { idOf, tell } from '../moderation/posts.ts'
import { migrations, onD1 } from '../support/database.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { answer, ask } from '../threads/write.ts'
import { indexDrift, indexRows, keepFewPractices } from './index-drift.ts'

async function openSmallForum() {
  const forum = await openForum()
  await keepFewPractices(forum.db)
  return forum
}

/** As after a deployment whose analyzer finds other stems. */
async function outdate({ db }: Forum, refIds: string[] | null = null) {
  const which = refIds ? sql`ref_id IN (SELECT value FROM json_each(${JSON.stringify(refIds)}))` : sql`1 = 1`
  await db.all(sql`UPDATE search_things SET analyzer = ${analyzerVersion - 1} WHERE ${which}`)
  await db.all(sql`DELETE FROM search_entries WHERE thing_id IN (SELECT id FROM search_things WHERE ${which})`)
}

async function outdated({ db }: Forum) {
  const [row] = await db.all<{ count: number }>(sql`
    SELECT count(*) AS count FROM search_things WHERE analyzer IS NOT ${analyzerVersion}`)
  return row?.count
}

/** A database whose next batch waits for something else to be done first. */
function withBefore(db: Database, act: () => Promise<unknown>): Database {
  let done = false
  const writeTogether = async (statements: Statement[]) => {
    if (!done) {
      done = true
      await act()
    }
    return db.writeTogether(statements)
  }
  return new Proxy(db, { get: (target, key) => (key === 'writeTogether' ? writeTogether : Reflect.get(target, key)) })
}

test('what another analyzer wrote is written anew, some at a time, and then nothing is left to do', async () => {
  const forum = await openSmallForum()
  const before = (await indexRows(forum.db)).sort()
  await outdate(forum)
  const all = (await outdated(forum)) ?? 0
  expect(await reindexThings(forum.services, { most: 30 })).toBe(30)
  expect(await outdated(forum)).toBe(all - 30)
  expect(await reindexThings(forum.services, { most: 1000 })).toBe(all - 30)
  expect(await reindexThings(forum.services, { most: 1000 })).toBe(0)
  expect((await indexRows(forum.db)).sort()).toEqual(before)
})

test('what a process that died was at has its turn again', async () => {
  const forum = await openSmallForum()
  const before = (await indexRows(forum.db)).sort()
  await outdate(forum)
  const dying = withBefore(forum.db, () => Promise.reject(new Error('killed')))
  await expect(reindexThings({ db: dying }, { most: 1000 })).rejects.toThrow('killed')
  await reindexThings(forum.services, { most: 1000 })
  expect((await indexRows(forum.db)).sort()).toEqual(before)
})

test('a text edited or withdrawn while it is written anew is found as it is then', async () => {
  const forum = await openSmallForum()
  const [aino, nella] = [await forum.as('aino'), await forum.as('nella')]
  const [edited, withdrawn] = [
    await tell(aino, { title: 'Vanhat sanat' }),
    await tell(aino, { title: 'Poistuvat sanat' }),
  ]
  const [thread, other] = [await ask(aino), await ask(aino, { title: 'Toinen' })]
  const [kept, gone] = [await answer(nella, thread, 'Jää tähän'), await answer(nella, other, 'Katoaa tästä')]
  const at = (path: string) => path.split(/[?#]/)[0] ?? ''
  // Few enough to be claimed at once.
  await outdate(forum, [idOf(edited), idOf(withdrawn), idOf(thread), idOf(other), 'nella'])
  const db = withBefore(forum.db, async () => {
    const fields = { kind: 'good', title: 'Uudet sanat', summary: 'Uusi', language: 'fi', audience: 'all' }
    await aino.post(`${edited}/edit`, { ...fields, 'needs[]': ['6'], network: 'kainuu', revision: '1' })
    await aino.post(`${withdrawn}/withdrawal`)
    await nella.post(`${at(kept)}/edit`, { body: 'Jää muuttuneena', language: 'fi', revision: '1' })
    await nella.post(`${at(gone)}/withdrawal`)
    await (await forum.as('kaisa')).post('/fi/people/nella/details', { name: 'Nella Toinen', organisation: 'kela' })
  })
  await reindexThings({ db }, { most: 1000 })
  expect(await outdated(forum)).toBe(0)
  expect(await forum.db.all(sql`SELECT * FROM search_things WHERE ref_id = ${idOf(withdrawn)}`)).toEqual([])
  expect(await indexDrift(forum.db)).toEqual([])
})

test('two processes at once write everything once more and nothing wrong', async () => {
  const forum = await openSmallForum()
  const before = (await indexRows(forum.db)).sort()
  await outdate(forum)
  const db = withBefore(forum.db, () => reindexThings(forum.services, { most: 1000 }))
  await reindexThings({ db }, { most: 1000 })
  expect(await outdated(forum)).toBe(0)
  expect((await indexRows(forum.db)).sort()).toEqual(before)
})

test('a rebuild puts right whatever stood in the index, and tells how far it is', async () => {
  const forum = await openSmallForum()
  await tell(await forum.as('aino'), { title: 'Löytyy aina', audience: 'own' })
  const before = (await indexRows(forum.db)).sort()
  await forum.db.all(sql`DELETE FROM search_things WHERE kind IN ('need', 'person')`)
  await forum.db.all(sql`UPDATE search_things SET audience = 'all', network_id = 'lappi', solved = 1`)
  await forum.db.all(sql`INSERT INTO search_things (kind, ref_id, audience) VALUES ('thread', 'olematon0000', 'all')`)
  await forum.db.all(sql`INSERT INTO search_entries (thing_id, part, language) VALUES (999999, '', 'fi')`)
  await forum.db.all(sql`INSERT INTO search_fts (rowid, title) VALUES (888888, 'orpo')`)
  const told: number[] = []
  await rebuildIndex(forum.services, ({ done, of }) => told.push(done / of))
  expect((await indexRows(forum.db)).sort()).toEqual(before)
  expect(told.at(-1)).toBe(1)
})

test('a write that forgets its statement is noticed', async () => {
  const forum = await openSmallForum()
  const id = idOf(await tell(await forum.as('aino'), { title: 'Huomattava' }))
  await forum.db.all(sql`UPDATE practices SET title = 'Huomaamatta' WHERE id = ${id}`)
  const drift = await indexDrift(forum.db)
  expect(drift.some(line => line.startsWith('-') && line.includes(id))).toBe(true)
  expect(drift.some(line => line.startsWith('+') && line.includes(id))).toBe(true)
})

test.skipIf(onD1)(
  'what a forum held before it had a search is found once the job has run (D1 migrates by itself)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
    const { db, file } = openSqlite(':memory:')
    try {
      for (const name of readdirSync(migrations).filter(name => name < '0015'))
        cpSync(join(migrations, name), join(folder, name))
      migrate(file, folder)
      const names = { fi: 'Yhteinen asiakasprosessi', sv: 'Gemensam process', en: 'Shared process' }
      const described = { descriptionFi: 'Kuvaus', descriptionSv: 'Beskrivning', descriptionEn: 'Description' }
      await db.insert(needs).values({ number: 1, ...names, ...described, source: 'KEHA' })
      const places = {
        regionFi: '',
        regionSv: '',
        hostFi: '',
        hostSv: '',
        hostEn: '',
        areaFi: 'Kainuu',
        languages: 'fi',
      }
      await db.insert(networks).values({ id: 'kainuu', ...names, ...places })
      migrate(file, migrations)
      expect(await reindexThings({ db }, { most: 1000 })).toBe(2)
      expect(await indexDrift(db)).toEqual([])
      expect(await db.all(sql`SELECT 1 FROM search_fts WHERE search_fts MATCH 'beskrivning*'`)).toHaveLength(1)
    } finally {
      file.close()
      rmSync(folder, { recursive: true })
    }
  },
)
