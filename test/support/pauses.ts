import { AsyncLocalStorage } from 'node:async_hooks'
import type { D1Binding } from '../../src/platform/db/d1.ts'
import type { Database } from '../../src/platform/db/database.ts'

type Paused = { before: number; sent: number; reached: () => void; goesOn: Promise<void> }
type Sent = { bind(...values: unknown[]): Sent } & Record<'all' | 'run' | 'raw', () => Promise<unknown>>

/**
 * Lets something else happen between two statements of a request. Returns a function that starts `request`, stops it
 * before its statement number `before` (0 is the first), does `meanwhile`, and lets it go on; it tells whether the
 * request sent so many statements at all, and otherwise leaves `meanwhile` undone.
 */
export function pausesOn(db: Database) {
  const { $client: binding } = db as unknown as { $client: D1Binding }
  const requests = new AsyncLocalStorage<Paused>()

  async function pass() {
    const request = requests.getStore()
    if (!request || request.sent++ !== request.before) return
    request.reached()
    await request.goesOn
  }

  const pausing = (statement: Sent): Sent => {
    const { bind, all, run, raw } = statement
    return Object.assign(statement, {
      bind: (...values: unknown[]) => pausing(bind.apply(statement, values)),
      all: () => pass().then(() => all.call(statement)),
      run: () => pass().then(() => run.call(statement)),
      raw: () => pass().then(() => raw.call(statement)),
    })
  }
  const { prepare, batch } = binding
  Object.assign(binding, {
    prepare: (sql: string) => pausing(prepare.call(binding, sql) as unknown as Sent),
    batch: (statements: Parameters<typeof batch>[0]) => pass().then(() => batch.call(binding, statements)),
  })

  return async <Answer>(before: number, request: () => Promise<Answer>, meanwhile: () => Promise<unknown>) => {
    const paused = promised<'paused'>()
    const goesOn = promised<void>()
    const answer = requests.run(
      { before, sent: 0, reached: () => paused.resolve('paused'), goesOn: goesOn.promise },
      request,
    )
    const wasPaused = (await Promise.race([paused.promise, answer.then(() => 'ended' as const)])) === 'paused'
    if (wasPaused) await meanwhile()
    goesOn.resolve()
    return { answer: await answer, wasPaused }
  }
}

function promised<Value>() {
  let resolve: (value: Value) => void = () => {}
  const promise = new Promise<Value>(settle => {
    resolve = settle
  })
  return { promise, resolve }
}
