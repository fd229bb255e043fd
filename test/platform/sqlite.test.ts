import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { eq, or } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { refusalIn } from '../../src/platform/db/database.ts'
import { forgetOwed } from '../../src/platform/db/forget-owed.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import type { Services } from '../../src/platform/services.ts'
import { terms } from '../../src/settings/schema.ts'
import { migrations, openTestDatabase } from '../support/database.ts'

const term = (id: string) => ({ id, fi: id, sv: id, en: id })

test('what is written together is written whole or not at all', async () => {
  const { db } = await openTestDatabase()
  const twice = [db.insert(terms).values(term('a')), db.insert(terms).values(term('a'))]
  const error = await db.writeTogether(twice).catch(reason => reason)
  expect(refusalIn(error, ['UNIQUE'])).toBe('UNIQUE')
  expect(await db.select().from(terms)).toEqual([])
})

test('a migrated database is not migrated again', () => {
  const { file } = openSqlite(':memory:')
  expect(migrate(file, migrations).length).toBeGreaterThan(0)
  expect(migrate(file, migrations)).toEqual([])
})

test('SQLite refuses what D1 would refuse: more than a hundred parameters', async () => {
  const { db, file } = openSqlite(':memory:')
  migrate(file, migrations)
  const ids = (count: number) => or(...Array.from({ length: count }, (_, index) => eq(terms.id, String(index))))
  expect(await db.select().from(terms).where(ids(100))).toEqual([])
  const error = await db
    .select()
    .from(terms)
    .where(ids(101))
    .then(null, reason => reason)
  expect(refusalIn(error, ['at most 100 parameters'])).not.toBeNull()
})

test('deleted rows are not left in the file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'forget-'))
  const path = join(folder, 'forum.db')
  const { db, file } = openSqlite(path)
  migrate(file, migrations)
  const secret = 'salaisuus-jota-ei-saa-löytyä'
  await db.insert(terms).values(term(secret))
  await db.delete(terms).where(eq(terms.id, secret))
  await db.forgetDeleted()
  for (const ending of ['', '-wal']) expect(readFileSync(path + ending).includes(secret)).toBe(false)
  file.close()
  rmSync(folder, { recursive: true })
})

test('what cannot be forgotten while another process reads is owed, holds nobody up, and is forgotten afterwards', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'forget-'))
  const path = join(folder, 'forum.db')
  const { db, file } = openSqlite(path)
  migrate(file, migrations)
  const secret = 'salaisuus-jota-ei-saa-löytyä'
  const isLeft = () => ['', '-wal'].some(ending => readFileSync(path + ending).includes(secret))
  await db.insert(terms).values(term(secret))
  const other = new Sqlite(path, { readonly: true })
  other.exec('BEGIN')
  other.prepare('SELECT count(*) FROM terms').get()
  await db.delete(terms).where(eq(terms.id, secret))
  const begun = performance.now()
  await db.forgetDeleted()
  expect(performance.now() - begun).toBeLessThan(2_000)
  expect(isLeft()).toBe(true)
  await expect(forgetOwed({ db } as Services)).rejects.toThrow('another process reads')
  other.exec('COMMIT')
  await forgetOwed({ db } as Services)
  expect(isLeft()).toBe(false)
  expect(await db.forgetOwed()).toBe(true)
  // A write waits for another writer as long as before.
  expect(file.pragma('busy_timeout', { simple: true })).toBe(5000)
  other.close()
  file.close()
  rmSync(folder, { recursive: true })
})
