import Sqlite from 'better-sqlite3'
import { type D1Binding, openD1 } from './d1.ts'
import type { Database } from './database.ts'

/** How long a write waits for another process that writes. */
const busyMs = 5000

/**
 * Opens a SQLite file (or `:memory:`) behind the interface of D1, so that everything above has one driver.
 * What D1 would refuse is refused here too: more than 100 parameters, `undefined`, bigint.
 */
export function openSqlite(path: string | Buffer): { db: Database; file: Sqlite.Database } {
  const file = new Sqlite(path)
  file.pragma('journal_mode = WAL')
  file.pragma('synchronous = FULL')
  file.pragma('foreign_keys = ON')
  file.pragma(`busy_timeout = ${busyMs}`)
  file.pragma('secure_delete = ON')

  const prepared = new Map<string, Prepared>()
  const prepare = (sql: string) => {
    const known = prepared.get(sql)
    if (known) return known
    if (prepared.size > 500) prepared.clear()
    const statement = new Prepared(file.prepare(sql))
    prepared.set(sql, statement)
    return statement
  }
  const binding = {
    prepare: (sql: string) => new BoundStatement(() => prepare(sql), []),
    batch: async (statements: BoundStatement[]) =>
      file.transaction(() => statements.map(statement => statement.runNow())).immediate(),
  }
  return { db: openD1(binding as unknown as D1Binding, forgettingIn(file)), file }
}

/** While it waits for other processes that read the file, this one answers nobody. */
const patienceMs = 100

/** Empties the log, in which deleted rows stand until then. */
function forgettingIn(file: Sqlite.Database) {
  let owed = false
  const forget = () => {
    file.pragma(`busy_timeout = ${patienceMs}`)
    try {
      const [row] = file.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
      owed = row?.busy !== 0
    } finally {
      file.pragma(`busy_timeout = ${busyMs}`)
    }
  }
  return {
    forgetDeleted: async () => {
      owed = true
      forget()
    },
    forgetOwed: async () => {
      if (owed) forget()
      return !owed
    },
  }
}

const mostParameters = 100

/** A statement that reads rows as lists: that and giving them names here is faster than to be given objects. */
class Prepared {
  readonly isReader: boolean
  private readonly columns: string[]

  constructor(private readonly statement: Sqlite.Statement) {
    this.isReader = statement.reader
    this.columns = statement.reader
      ? statement
          .raw()
          .columns()
          .map(column => column.name)
      : []
  }

  lists(values: unknown[]): unknown[][] {
    return this.statement.all(...values) as unknown[][]
  }

  rows(values: unknown[]): Record<string, unknown>[] {
    return this.lists(values).map(list => {
      const row: Record<string, unknown> = {}
      for (let at = 0; at < list.length; at++) row[this.columns[at] as string] = list[at]
      return row
    })
  }

  run(values: unknown[]) {
    return this.statement.run(...values)
  }
}

class BoundStatement {
  constructor(
    private readonly prepare: () => Prepared,
    private readonly values: unknown[],
  ) {}

  bind(...values: unknown[]) {
    if (values.length > mostParameters) throw new Error(`D1 takes at most ${mostParameters} parameters`)
    if (values.some(value => value === undefined || typeof value === 'bigint'))
      throw new Error('D1 takes neither undefined nor bigint')
    const bound = values.map(value => (typeof value === 'boolean' ? Number(value) : value))
    return new BoundStatement(this.prepare, bound)
  }

  runNow() {
    const statement = this.prepare()
    if (statement.isReader) return { success: true, results: statement.rows(this.values), meta: {} }
    const { changes, lastInsertRowid } = statement.run(this.values)
    return { success: true, results: [], meta: { changes, last_row_id: Number(lastInsertRowid) } }
  }

  async run() {
    return this.runNow()
  }

  async all() {
    return this.runNow()
  }

  async first(column?: string) {
    const [row] = this.prepare().rows(this.values)
    return column ? (row?.[column] ?? null) : (row ?? null)
  }

  async raw() {
    const statement = this.prepare()
    if (statement.isReader) return statement.lists(this.values)
    statement.run(this.values)
    return []
  }
}
