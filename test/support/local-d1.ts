import { createHash, createHmac } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Miniflare } from 'miniflare'
import type { D1Binding } from '../../src/platform/db/d1.ts'
import { postJson } from './post-json.ts'

// Runs statements on a D1 binding inside workerd. Miniflare's own way to a binding blocks the thread for each property
// of each statement, and on a busy machine now and then takes one answer for another; its way to a Worker takes three
// times as long as a socket of the Worker's own.
const script = `
  const refusal = error => ({ message: error.message, cause: error.cause ? refusal(error.cause) : null })
  export default {
    async fetch(request, env) {
      const { database, statements, as } = await request.json()
      const prepared = statements.map(({ sql, values }) => env[database].prepare(sql).bind(...values))
      try {
        const result = as === 'batch' ? await env[database].batch(prepared) : await prepared[0][as]()
        return Response.json({ result })
      } catch (error) {
        return Response.json({ refused: refusal(error) })
      }
    },
  }`

// Miniflare keeps a D1 as the file of a Durable Object of this class, under the id it derives from the database's name.
const objectClass = 'miniflare-D1DatabaseObject'

function objectId(name: string): string {
  const key = createHash('sha256').update(objectClass).digest()
  const half = (of: string | Buffer) => createHmac('sha256', key).update(of).digest().subarray(0, 16)
  const named = half(name)
  return Buffer.concat([named, half(named)]).toString('hex')
}

type How = 'all' | 'run' | 'raw' | 'batch'
type Refusal = { message: string; cause: Refusal | null }
type Answer = { result: unknown; refused?: Refusal }

/** So many empty D1 databases in a workerd of their own, each as a binding. */
export function openLocalD1(count: number) {
  const names = Array.from({ length: count }, (_, index) => `DB${index}`)
  const workerd = new Miniflare({
    modules: true,
    script,
    d1Databases: names,
    compatibilityDate: '2026-04-26',
    unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
  })
  const address = workerd.unsafeGetDirectURL()
  // Closed before workerd closes it, which it does after five idle seconds: a request on its way then would be lost.
  const agent = new Agent({ keepAlive: true, timeout: 2000 })

  const underWay = new Set<Promise<unknown>>()

  function send(database: string, statements: BoundStatement[], as: How): Promise<unknown> {
    const sent = run(database, statements, as)
    underWay.add(sent)
    const done = () => underWay.delete(sent)
    sent.then(done, done)
    return sent
  }

  async function run(database: string, statements: BoundStatement[], as: How): Promise<unknown> {
    const asked = { database, as, statements: statements.map(({ sql, values }) => ({ sql, values })) }
    const { result, refused } = await postJson<Answer>(agent, await address, asked)
    if (refused) throw errorOf(refused)
    return result
  }

  class BoundStatement {
    constructor(
      private readonly database: string,
      readonly sql: string,
      readonly values: unknown[] = [],
    ) {}

    bind(...values: unknown[]) {
      return new BoundStatement(this.database, this.sql, values.map(asValue))
    }

    all() {
      return send(this.database, [this], 'all')
    }

    run() {
      return send(this.database, [this], 'run')
    }

    raw() {
      return send(this.database, [this], 'raw')
    }
  }

  function fileOf(index: number): string {
    const folder = workerd.unsafeGetPersistPaths().get('d1') ?? ''
    return join(folder, objectClass, `${objectId(names[index] ?? '')}.sqlite`)
  }

  return {
    /** The bytes of a database, with all that has been written to it. */
    read(index: number): Buffer {
      const file = new Sqlite(fileOf(index), { readonly: true })
      const bytes = file.serialize()
      file.close()
      return bytes
    },
    /** Puts the bytes of a database where one is that nobody has used yet. */
    place(index: number, bytes: Buffer): void {
      const file = fileOf(index)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, bytes, { flag: 'wx' })
    },
    binding(index: number): D1Binding {
      const database = names[index] ?? ''
      return {
        prepare: (sql: string) => new BoundStatement(database, sql),
        batch: (statements: BoundStatement[]) => send(database, statements, 'batch'),
      } as unknown as D1Binding
    },
    /** Ends workerd once nothing is under way: a test need not wait for what goes on after its answers have left. */
    async dispose() {
      while (underWay.size > 0) await Promise.allSettled(underWay)
      agent.destroy()
      await workerd.dispose()
    },
  }
}

/** What D1 would refuse JSON would carry as something else. */
function asValue(value: unknown): unknown {
  const isNumber = typeof value === 'number' && Number.isFinite(value)
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || isNumber) return value
  throw new Error(`D1_TYPE_ERROR: Type '${typeof value}' not supported for value '${value}'`)
}

function errorOf({ message, cause }: Refusal): Error {
  return new Error(message, cause ? { cause: errorOf(cause) } : undefined)
}
