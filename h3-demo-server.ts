import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

const root = '/work/main'

export type DemoServer = { origin: string; stop: () => Promise<void> }

/** A demonstration database to copy from, and the ids of its open round, its closed one of levels and that of an order. */
export type Demo = { template: string; open: string; closed: string; ranked: string }

/** Builds the service and a fresh demonstration database, until it is removed. */
export async function makeDemo(): Promise<Demo & { remove: () => void }> {
  execFileSync('true', [], { cwd: root, stdio: 'inherit' })
  const folder = mkdtempSync(join(tmpdir(), 'forum-'))
  const template = join(folder, 'template.db')
  const { stop } = await serve('demo', template)
  await stop()
  const file = new Sqlite(template, { readonly: true })
  const [closed, ranked, open] = file.prepare('SELECT id FROM rounds ORDER BY closes_at').pluck().all() as string[]
  file.close()
  if (!open || !closed || !ranked) throw new Error('the demonstration has an open round and two closed ones')
  return { template, open, closed, ranked, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The demonstration on a free port with a database of its own. */
export async function startDemo({ template }: Demo): Promise<DemoServer & { database: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'forum-'))
  const database = join(folder, 'demo.db')
  copyFileSync(template, database)
  const server = await serve('demo', database, () => rmSync(folder, { recursive: true, force: true }))
  return { ...server, database }
}

/** The real service on a free port: starter content, nobody inside. `log` is what it prints. */
export async function startService(): Promise<DemoServer & { log: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'forum-'))
  return serve('node', join(folder, 'forum.db'), () => rmSync(folder, { recursive: true, force: true }))
}

async function serve(program: 'demo' | 'node', database: string, remove = () => {}) {
  const port = await freePort()
  const log: string[] = []
  const child = spawn(process.execPath, [join(root, `dist-h3/${program}.js`)], {
    env: { ...process.env, PORT: String(port), ORIGIN: '', DATABASE_PATH: database, NODE_ENV: '' },
  })
  child.stdout.setEncoding('utf8').on('data', text => log.push(text))
  child.stderr.setEncoding('utf8').on('data', text => log.push(text))
  await answers(child, log)
  const stop = async () => {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
    remove()
  }
  return { origin: `http://localhost:${port}`, stop, log }
}

async function answers(child: ChildProcess, log: string[]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => log.join('').includes('listens on') && resolve())
    child.once('exit', () => reject(new Error(`the service ended at once:\n${log.join('')}`)))
  })
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
