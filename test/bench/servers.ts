import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

export type Server = { origin: string; pid: number; startMs: number; stop: () => Promise<void> }

/** Builds the bench's own edges with the flags the service is built with, beside it in `dist/`. */
export function buildEdges(): void {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const flags =
    (scripts.build as string)
      .split(' && ')[0]
      ?.split(' ')
      .filter(word => word.startsWith('--')) ?? []
  const edges = ['server', 'ceilings'].map(name => `bench-${name}=test/bench/${name}.ts`)
  execFileSync(join(root, 'node_modules/.bin/esbuild'), [...edges, ...flags], { cwd: root, stdio: 'inherit' })
}

/** Starts a program of `dist/` on a free port; `startMs` is the time from its start to the first page. */
export async function startServer(
  program: 'node' | 'bench-server' | 'bench-ceilings',
  database: string,
  firstPage: string,
  env: Record<string, string> = {},
): Promise<Server> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const begun = performance.now()
  const child = spawn(
    process.execPath,
    [...(process.env.BENCH_NODE ?? '').split(' ').filter(Boolean), join(root, `dist/${program}.js`)],
    {
      env: { ...process.env, PORT: String(port), ORIGIN: origin, DATABASE_PATH: database, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  process.once('exit', () => child.kill())
  await firstAnswer(child, origin + firstPage)
  const startMs = performance.now() - begun
  const stop = async () => {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  }
  return { origin, pid: child.pid ?? 0, startMs, stop }
}

/** Resident memory of a process in megabytes. */
export function memoryOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
}

async function firstAnswer(child: ChildProcess, url: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error('the server ended at once')
    const answer = await fetch(url).catch(() => null)
    if (answer) await answer.arrayBuffer()
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 2))
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
