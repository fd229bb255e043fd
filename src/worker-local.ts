import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { getPlatformProxy } from 'wrangler'
import { type D1Binding, openD1 } from './platform/db/d1.ts'
import { memoryLimits } from './platform/limits/memory-limits.ts'
import type { Services } from './platform/services.ts'

const root = join(import.meta.dirname, '..')
const quiet = { WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false', CI: 'true' }

export const workerPort = process.env.PORT || '8787'
export const workerOrigin = process.env.ORIGIN || `http://localhost:${workerPort}`

/**
 * Runs wrangler until it ends and returns its exit code. It is its own JavaScript that is started, and signals are
 * handed on: ending `npx wrangler` would leave workerd behind.
 */
export async function runWrangler(...args: string[]): Promise<number> {
  const wrangler = join(root, 'node_modules/wrangler/wrangler-dist/cli.js')
  const child = spawn(process.execPath, [wrangler, ...args], {
    cwd: root,
    env: { ...process.env, ...quiet },
    stdio: 'inherit',
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  // Wrangler's own hooks may end this process at a signal before the lines above are reached.
  process.on('exit', () => child.kill())
  const [code] = await once(child, 'exit')
  return code ?? 1
}

/** Does something with the services of the local Worker's database, while no Worker writes to it. */
export async function withLocalD1(work: (services: Services) => Promise<void>): Promise<void> {
  Object.assign(process.env, quiet)
  const proxy = await getPlatformProxy<{ DB: D1Binding }>({ configPath: join(root, 'wrangler.toml') })
  try {
    await work({
      ...{ db: openD1(proxy.env.DB), origin: workerOrigin, now: () => new Date() },
      ...{
        serviceName: null,
        allowedDomains: [],
        demoCast: null,
        clientAddress: null,
        startedAt: null,
        limits: memoryLimits(),
        mailer: { send: async () => {} },
      },
      ...{ later: () => {}, report: console.error },
    })
  } finally {
    await proxy.dispose()
  }
}
