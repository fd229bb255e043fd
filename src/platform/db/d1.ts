import { drizzle } from 'drizzle-orm/d1'
import type { Database, Statement } from './database.ts'
import { readRows } from './read-rows.ts'

export type D1Binding = Parameters<typeof drizzle>[0]

type Forgetting = Pick<Database, 'forgetDeleted' | 'forgetOwed'>

const nothingToForget: Forgetting = { forgetDeleted: async () => {}, forgetOwed: async () => true }

/** The application's database on a D1 binding, or on anything shaped like one. */
export function openD1(binding: D1Binding, forgetting = nothingToForget): Database {
  const orm = drizzle(binding)
  return Object.assign(orm, {
    all: readRows(binding),
    async writeTogether(statements: Statement[]) {
      const [first, ...rest] = statements
      if (first) await orm.batch([first, ...rest])
    },
    ...forgetting,
  })
}
