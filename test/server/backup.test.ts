import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seeded } from '../support/seeded.ts'
import { get, inspect, type Member, makeDatabase, makeService, post, type Service } from '../support/service.ts'
import { writingLoad } from '../support/writing-load.ts'

const root = join(import.meta.dirname, '../..')
let database: Awaited<ReturnType<typeof makeDatabase>>
let service: Service
let member: Member

beforeAll(async () => {
  database = await makeDatabase(12)
  service = await makeService(database.path)
  member = database.members[0] as Member
  await service.start()
  expect((await ask('Ennen varmuuskopiota')).status).toBe(303)
})

afterAll(async () => {
  await service?.kill()
  database?.remove()
})

const at = (name: string) => join(database.folder, name)

async function ask(title: string) {
  const fields = { title, body: 'Kysyn.', language: 'fi', audience: 'all' }
  const answer = await post(service, member, '/fi/threads', Object.entries(fields))
  if (!answer) throw new Error('the service is gone')
  return answer
}

/** Runs a command as built. Returns its exit code and what it said. */
function run(command: 'backup' | 'restore', file: string, path = database.path) {
  return start(process.execPath, [join(root, `dist/${command}.js`), file], path)
}

/** The same as one types it. */
function typed(command: 'backup' | 'restore', file: string, path = database.path) {
  return start('npm', ['run', '-s', command, '--', file], path)
}

async function start(program: string, words: string[], path: string) {
  const env = { ...process.env, DATABASE_PATH: path, ORIGIN: '' }
  try {
    const { stdout } = await promisify(execFile)(program, words, { cwd: root, env })
    return { code: 0, said: stdout }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, said: stdout + stderr }
  }
}

test('a backup made while nobody writes has every table as the service has it, and so has what is restored', async () => {
  const made = await typed('backup', at('quiet.db'))
  expect(made).toMatchObject({ code: 0, said: expect.stringMatching(/quiet\.db: \d+\.\d MB, whole/) })
  const live = inspect(database.path)
  const copy = inspect(at('quiet.db'))
  expect(copy).toMatchObject({ damage: 'ok', strays: [] })
  expect(copy.tables).toEqual(live.tables)
  expect(live.tables.threads?.map(row => row.title)).toEqual(['Ennen varmuuskopiota'])

  const elsewhere = at('elsewhere/restored.db')
  expect((await typed('restore', at('quiet.db'), elsewhere)).code).toBe(0)
  expect(inspect(elsewhere).tables).toEqual(live.tables)

  const restored = await makeService(elsewhere)
  await restored.start()
  expect(JSON.parse((await get(restored, null, '/health')).text).status).toBe('ok')
  const threads = await get(restored, member, '/fi/threads')
  expect(threads.text).toContain('Ennen varmuuskopiota')
  expect(await restored.stop()).toBe(0)
})

test('a backup made while many write is one moment of it: whole, and with everything answered before', async () => {
  const load = writingLoad(service, database.members, database.round, seeded(7))
  const writing = load.run()
  await expect.poll(() => load.posts.answer.size, { timeout: 30_000 }).toBeGreaterThan(3)
  const before = Object.values(load.posts).flatMap(posts => [...posts.keys()])
  expect((await run('backup', at('busy.db'))).code).toBe(0)
  const after = Object.values(load.posts).flatMap(posts => [...posts.keys()])
  await service.kill()
  expect(await writing).toBeGreaterThan(0)
  await service.start()

  const { damage, strays, tables } = inspect(at('busy.db'))
  expect({ damage, strays }).toEqual({ damage: 'ok', strays: [] })
  const ids = ['threads', 'practices', 'answers'].flatMap(name => tables[name] ?? []).map(row => row.id)
  expect(before.filter(id => !ids.includes(id))).toEqual([])
  expect(after.length).toBeGreaterThan(before.length)
  for (const thread of tables.threads ?? [])
    expect(tables.answers?.filter(row => row.subject_id === thread.id)).toHaveLength(Number(thread.answer_count))
  expect(load.refused.filter(line => !line.includes(': 429'))).toEqual([])
})

test('a backup replaces nothing, can be read by its owner only, and leaves nothing beside it', async () => {
  writeFileSync(at('precious.txt'), 'tärkeä')
  const refused = await run('backup', at('precious.txt'))
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('is there already') })
  expect(readFileSync(at('precious.txt'), 'utf8')).toBe('tärkeä')
  expect(await run('backup', at('no/such/folder.db'))).toMatchObject({ code: 1 })
  expect(await run('backup', at('none.db'), at('missing.db'))).toMatchObject({ code: 1 })
  expect(existsSync(at('missing.db'))).toBe(false)

  expect((await run('backup', at('owner.db'))).code).toBe(0)
  expect(statSync(at('owner.db')).mode & 0o077).toBe(0)
  expect(readdirSync(database.folder).filter(name => /partial|(quiet|busy|owner)\.db-/.test(name))).toEqual([])
})

test('a backup goes into an empty place only', async () => {
  const refused = await run('restore', at('owner.db'), database.path)
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('is there already') })
  // A log left behind would be played into whatever file stands there next.
  writeFileSync(at('left.db-wal'), 'old')
  expect(await run('restore', at('owner.db'), at('left.db'))).toMatchObject({ code: 1 })
  expect(existsSync(at('left.db'))).toBe(false)
})

test('what is damaged, newer than the code or no backup is not restored', async () => {
  const cases: Record<string, (file: Sqlite.Database) => void> = {
    'refers to nothing': file => file.exec("PRAGMA foreign_keys = OFF; DELETE FROM people WHERE id = 'member0'"),
    'newer version': file => file.exec("INSERT INTO d1_migrations (name) VALUES ('9999_tomorrow.sql')"),
    'no database of this service': file => file.exec('DROP TABLE d1_migrations'),
  }
  for (const [reason, spoil] of Object.entries(cases)) {
    const name = at(`${reason.replaceAll(' ', '-')}.db`)
    writeFileSync(name, readFileSync(at('owner.db')))
    const file = new Sqlite(name)
    spoil(file)
    file.close()
    const refused = await run('restore', name, at('refused.db'))
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining(reason) })
  }
  writeFileSync(at('torn.db'), readFileSync(at('owner.db')))
  truncateSync(at('torn.db'), Math.floor(statSync(at('torn.db')).size / 2))
  writeFileSync(at('letter.db'), 'Hyvä vastaanottaja, tämä ei ole varmuuskopio. '.repeat(100))
  for (const name of ['torn.db', 'letter.db', 'nothing.db'])
    expect({ name, ...(await run('restore', at(name), at('refused.db'))) }).toMatchObject({ name, code: 1 })
  expect(readdirSync(database.folder).filter(name => name.startsWith('refused'))).toEqual([])
})
