import { join } from 'node:path'
import { app } from '../../src/app.tsx'
import type { Database } from '../../src/platform/db/database.ts'
import type { Limits } from '../../src/platform/limits/limits.ts'
import { memoryLimits } from '../../src/platform/limits/memory-limits.ts'
import type { Mail } from '../../src/platform/mail/mailer.ts'
import type { Services } from '../../src/platform/services.ts'
import { loadStarter } from '../../src/starter/load-starter.ts'
import { castIds, joinCast } from './cast.ts'
import { copyDatabase, makeTemplate } from './database.ts'
import { Visitor } from './visitor.ts'

export const root = join(import.meta.dirname, '../..')

const start = new Date('2026-11-24T07:00:00Z')
let template: Promise<Buffer> | undefined

async function fill(db: Database): Promise<void> {
  await loadStarter({ db }, join(root, 'starter'))
  await joinCast(db, start)
}

/** A test's clock stands still, so everything it writes is written within one minute. */
function exceptWrites(limits: Limits): Limits {
  return {
    allows: async (key, ...rest) => /^(write|draft):/.test(key) || limits.allows(key, ...rest),
  }
}

export type Forum = Awaited<ReturnType<typeof openForum>>

/**
 * A forum of its own for a test: the real application on a fresh database with the starter content and the cast of
 * `cast.ts`, mails kept in `mails`, and a clock that stands until `at` or `later` moves it (Tuesday 24.11.2026 9.00).
 * `from` holds the bytes of another forum’s database to begin with instead.
 */
export async function openForum(changes: Partial<Services> = {}, from?: Buffer) {
  template ??= makeTemplate(fill)
  const { db, file } = await copyDatabase(from ?? (await template))
  const mails: Mail[] = []
  const errors: unknown[] = []
  const pending: Promise<unknown>[] = []
  let now = start
  const services: Services = {
    db,
    mailer: { send: async mail => void mails.push(mail) },
    now: () => now,
    origin: 'http://forum.test',
    serviceName: null,
    allowedDomains: ['esimerkki.fi'],
    demoCast: null,
    limits: exceptWrites(memoryLimits()),
    clientAddress: null,
    startedAt: start,
    later: work => void pending.push(work),
    report: error => {
      console.error(error)
      errors.push(error)
    },
    ...changes,
  }
  return {
    services,
    db,
    /** The SQLite file behind the database, null on D1. */
    file,
    mails,
    errors,
    at(time: string | Date) {
      now = new Date(time)
    },
    later({ minutes = 0, days = 0 }: { minutes?: number; days?: number }) {
      now = new Date(now.getTime() + minutes * 60_000 + days * 86_400_000)
    },
    /** Waits for what goes on after answers have left, such as mail. */
    async settled() {
      await Promise.all(pending.splice(0))
    },
    visitor: () => new Visitor(app, services),
    /** Somebody of the cast, signed in. */
    async as(person: keyof typeof castIds) {
      const visitor = new Visitor(app, services)
      await visitor.signIn(castIds[person])
      return visitor
    },
  }
}
