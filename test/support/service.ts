import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { people } from '../../src/people/schema.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import type { Services } from '../../src/platform/services.ts'
import { openRound } from '../../src/rounds/open-round.ts'
import { openSession } from '../../src/sign-in/sessions.ts'
import { loadStarter } from '../../src/starter/load-starter.ts'
import { joinCast } from './cast.ts'
import { migrations } from './database.ts'

const root = join(import.meta.dirname, '../..')

export type Member = { id: string; cookie: string }

/**
 * A database file of the real service with the cast, so many more members, an open round, and a session for each
 * member: made before the service starts, as nobody could sign so many in.
 */
export async function makeDatabase(more: number) {
  const folder = mkdtempSync(join(tmpdir(), 'forum-'))
  const path = join(folder, 'forum.db')
  const { db, file } = openSqlite(path)
  migrate(file, migrations)
  await loadStarter({ db }, join(root, 'starter'))
  const now = new Date()
  const services = { db, now: () => now, origin: 'http://localhost' } as Services
  await joinCast(db, now)
  const ids = Array.from({ length: more }, (_, at) => `member${at}`)
  const rest = { roleId: 'worker', organisationTypeId: 'kela', homeNetworkId: 'lappi', language: 'fi' as const }
  await db.writeTogether(
    ids.map(id => db.insert(people).values({ id, name: id, email: `${id}@esimerkki.fi`, joinedAt: now, ...rest })),
  )
  const times = { opensAt: now, closesAt: new Date(now.getTime() + 86_400_000) }
  const round = await openRound(services, 'kaisa', { title: 'Kierros', body: 'Tasot', language: 'fi', ...times })
  const members: Member[] = []
  for (const id of ids) members.push({ id, cookie: (await openSession(services, id, 'Test')).split(';')[0] ?? '' })
  file.close()
  return { folder, path, round, members, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The built service as a process on a free port, which stays the same when it is started again. */
export async function makeService(database: string) {
  const port = await freePort()
  let child: ChildProcess | null = null
  let log: string[] = []

  const begin = () => {
    log = []
    const env = { ...process.env, PORT: String(port), ORIGIN: '', DATABASE_PATH: database, NODE_ENV: '' }
    const begun = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/node.js')], { env })
    for (const stream of [begun.stdout, begun.stderr]) stream.setEncoding('utf8').on('data', text => log.push(text))
    child = begun
    return begun
  }
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child?.exitCode === null && child.signalCode === null) {
      child.kill(signal)
      await once(child, 'exit')
    }
    return child?.exitCode ?? null
  }
  return {
    origin: `http://localhost:${port}`,
    port,
    log: () => log.join(''),
    /** Starts the process and waits until it can be reached. */
    async start() {
      const begun = begin()
      await new Promise<void>((resolve, reject) => {
        begun.stdout.on('data', () => log.join('').includes('listens on') && resolve())
        begun.once('exit', () => reject(new Error(`the service ended at once:\n${log.join('')}`)))
      })
    },
    /** Starts the process and waits for nothing. */
    begin,
    child: () => child,
    /** `kill -9`. */
    kill: () => end('SIGKILL'),
    /** Asks it to stop, and returns its exit code. */
    stop: () => end('SIGTERM'),
  }
}

export type Service = Awaited<ReturnType<typeof makeService>>

/** Posts a form as somebody; null when the service died before it answered. */
export async function post(service: Service, who: Member, path: string, fields: [string, string][]) {
  try {
    const answer = await fetch(service.origin + path, {
      ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) },
      headers: { Cookie: who.cookie, Origin: service.origin },
    })
    const text = await answer.text()
    return { status: answer.status, location: answer.headers.get('Location') ?? '', text }
  } catch {
    return null
  }
}

export async function get(service: Service, who: Member | null, path: string) {
  const answer = await fetch(service.origin + path, { headers: who ? { Cookie: who.cookie } : {}, redirect: 'manual' })
  return { status: answer.status, text: await answer.text() }
}

/** What SQLite itself finds wrong with a file, and every row of every table. */
export function inspect(path: string) {
  const file = new Sqlite(path, { readonly: true })
  const damage = file.pragma('integrity_check', { simple: true })
  const strays = file.pragma('foreign_key_check') as unknown[]
  const names = file
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all() as string[]
  const tables = Object.fromEntries(names.map(name => [name, file.prepare(`SELECT * FROM ${name}`).all()]))
  file.close()
  return { damage, strays, tables: tables as Record<string, Record<string, unknown>[]> }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
