import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { postKinds } from '../../src/moderation/grounds.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import { loadStarter } from '../../src/starter/load-starter.ts'
import { erase, publish } from '../moderation/posts.ts'
import { joinCast } from '../support/cast.ts'
import { migrations, onD1 } from '../support/database.ts'
import { openForum, root } from '../support/forum.ts'

/** Neither a word nor any form of it stands in the starter content; its stem begins like it, also backwards. */
const marker = 'Kvyxöhterma'
const [stem, backwards] = ['kvyxohter', 'rethoxyvk']

test('what is erased is found by nobody at once, and no stem of it is among those searched', async () => {
  const forum = await openForum()
  const nella = await forum.as('nella')
  const stems = () => forum.db.all(sql`SELECT term FROM search_stems WHERE term LIKE ${`${stem}%`}`)
  for (const kind of postKinds) {
    const { id } = await publish(nella, kind, { title: marker, body: marker, network: 'pohjois-savo' })
    expect((await stems()).length).toBeGreaterThan(0)
    await erase(await forum.as('kaisa'), kind, id)
    expect(await stems()).toEqual([])
  }
})

test.skipIf(onD1)('of erased words no stem is left in the database file (D1 gives no file to look into)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'erased-stems-'))
  const { db, file } = openSqlite(join(folder, 'forum.db'))
  const isThere = () => {
    const bytes = readdirSync(folder)
      .map(name => readFileSync(join(folder, name), 'latin1').toLowerCase())
      .join('\n')
    // Beginnings that a word shares with the one before it are left out where stems stand one after the other.
    return [stem, backwards].some(each => bytes.includes(each.slice(1, 7)))
  }
  try {
    migrate(file, migrations)
    await loadStarter({ db }, join(root, 'starter'))
    await joinCast(db, new Date('2026-11-24T07:00:00Z'))
    const forum = await openForum({ db })
    expect(isThere()).toBe(false)
    for (const kind of postKinds) {
      const { id } = await publish(await forum.as('nella'), kind, {
        title: marker,
        body: marker,
        network: 'pohjois-savo',
      })
      expect({ kind, isThere: isThere() }).toEqual({ kind, isThere: true })
      await erase(await forum.as('kaisa'), kind, id)
      expect({ kind, isThere: isThere() }).toEqual({ kind, isThere: false })
    }
    const kaisa = await forum.as('kaisa')
    await kaisa.post('/fi/people/monna/details', { name: `Monna ${marker}`, organisation: 'county' })
    expect(isThere()).toBe(true)
    await kaisa.post('/fi/people/monna/anonymising', { sure: '1' })
    expect(isThere()).toBe(false)
  } finally {
    file.close()
    rmSync(folder, { recursive: true })
  }
})
