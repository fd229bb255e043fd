import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import { indexDrift } from '../search/index-drift.ts'
import { type Member, makeDatabase, makeService, post } from '../support/service.ts'

const root = join(import.meta.dirname, '../..')

function reindex(path: string) {
  const env = { ...process.env, DATABASE_PATH: path, ORIGIN: '' }
  return promisify(execFile)(process.execPath, [join(root, 'dist/reindex.js')], { cwd: root, env })
}

test('while people write, the index is made anew with everything they wrote', async () => {
  const database = await makeDatabase(2)
  const service = await makeService(database.path)
  try {
    await service.start()
    const { file: other } = openSqlite(database.path)
    other.exec("DELETE FROM search_things WHERE kind IN ('need', 'person'); UPDATE search_things SET audience = 'own'")
    other.close()
    const [member] = database.members as [Member]
    const ask = (title: string) =>
      post(service, member, '/fi/threads', Object.entries({ title, body: 'Kysyn.', language: 'fi', audience: 'all' }))
    const [{ stdout }, ...asked] = await Promise.all([
      reindex(database.path),
      ...Array.from({ length: 10 }, (_, at) => ask(`Kirjoitettu samaan aikaan ${at}`)),
    ])
    expect(asked.map(answer => answer?.status)).toEqual(asked.map(() => 303))
    expect(stdout).toMatch(/\d+ of \d+\nAll is indexed, in [\d.]+ s\.\n$/)
    await service.kill()
    const { db, file } = openSqlite(database.path)
    expect(await indexDrift(db)).toEqual([])
    file.close()
  } finally {
    await service.kill()
    database.remove()
  }
})

test('where no database is, none is made', async () => {
  const path = '/tmp/no-forum-is-here/forum.db'
  await expect(reindex(path)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('no database') })
  expect(existsSync(path)).toBe(false)
})
