import { Miniflare } from 'miniflare'
import type { D1Binding } from '../../src/platform/db/d1.ts'

// Runs statements on a D1 binding inside workerd. Miniflare's own way to a binding blocks the thread for each property
// of each statement, and on a busy machine now and then takes one answer for another.
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

type How = 'all' | 'run' | 'raw' | 'batch'
type Refusal = { message: string; cause: Refusal | null }

/** So many empty D1 databases in a workerd of their own, each as a binding. */
export function openLocalD1(count: number) {
  const names = Array.from({ length: count }, (_, index) => `DB${index}`)
  const workerd = new Miniflare({ modules: true, script, d1Databases: names, compatibilityDate: '2026-04-26' })

  const underWay = new Set<Promise<unknown>>()

  function send(database: string, statements: BoundStatement[], as: How): Promise<unknown> {
    const sent = run(database, statements, as)
    underWay.add(sent)
    const done = () => underWay.delete(sent)
    sent.then(done, done)
    return sent
  }

  async function run(database: string, statements: BoundStatement[], as: How): Promise<unknown> {
    const body = JSON.stringify({ database, as, statements: statements.map(({ sql, values }) => ({ sql, values })) })
    const answer = await workerd.dispatchFetch('http://d1', { method: 'POST', body })
    const { result, refused } = (await answer.json()) as { result: unknown; refused?: Refusal }
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

  return {
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
