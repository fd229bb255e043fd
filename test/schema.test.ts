import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getTableColumns, getTableName, is, sql } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import type { Database } from '../src/platform/db/database.ts'
import { migrations, openTestDatabase } from './support/database.ts'
import { sourcesIn } from './support/sources.ts'

const { db } = await openTestDatabase()
const root = join(import.meta.dirname, '..')

type Column = { name: string; type: string; notNull: boolean; key: boolean; hasDefault: boolean }

async function tableNames(database: Database): Promise<string[]> {
  const rows = await database.all<{ name: string }>(sql`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '@_cf%' ESCAPE '@'
      AND name <> 'd1_migrations' ORDER BY name`)
  // What the index of the search keeps its stems in is SQLite's own, and which stems there are is read only.
  return rows.map(row => row.name).filter(name => !/^search_(fts_.*|stems)$/.test(name))
}

async function tablesInCode(): Promise<SQLiteTable[]> {
  const schemas = sourcesIn('src').filter(file => file.path.endsWith('/schema.ts'))
  const modules = await Promise.all(schemas.map(file => import(join(root, file.path)) as Promise<object>))
  return modules.flatMap(module => Object.values(module).filter(each => is(each, SQLiteTable)))
}

async function columnsIn(table: string): Promise<Column[]> {
  type Row = { name: string; type: string; notnull: number; pk: number; dflt_value: string | null }
  const rows = await db.all<Row>(sql`SELECT name, type, "notnull", pk, dflt_value FROM pragma_table_info(${table})`)
  return rows.map(row => ({
    ...{
      name: row.name,
      type: row.type.toLowerCase(),
      key: row.pk > 0,
      hasDefault: row.dflt_value !== null && row.pk === 0,
    },
    notNull: row.notnull === 1 || row.pk > 0,
  }))
}

function columnsOf(table: SQLiteTable): Column[] {
  const composite = getTableConfig(table).primaryKeys.flatMap(key => key.columns.map(column => column.name))
  return Object.values(getTableColumns(table)).map(column => {
    const key = column.primary || composite.includes(column.name)
    const { name, notNull, hasDefault } = column
    return { name, type: column.getSQLType(), notNull: notNull || key, key, hasDefault: hasDefault && !key }
  })
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)

test('the tables of the code are the tables of the migrations', async () => {
  expect((await tablesInCode()).map(getTableName).sort()).toEqual(await tableNames(db))
})

test('each column of the code is a column of the migrations, and the other way round', async () => {
  for (const table of await tablesInCode()) {
    const name = getTableName(table)
    if (name === 'search_fts') continue
    const inCode = columnsOf(table).sort(byName)
    expect({ name, columns: inCode }).toEqual({ name, columns: (await columnsIn(name)).sort(byName) })
  }
})

/**
 * Foreign keys without an index: they point to roles, networks, needs and people, whose rows are never deleted, and no
 * page looks them up from that side in a table that grows.
 */
const neverFollowedBack = [
  'decisions.edited_by',
  'decisions.owner_network_id',
  'deputies.named_by',
  'events.audience_role_id',
  'feedback.answered_by',
  'follow_ups.added_by',
  'follow_ups.need_number',
  'invitations.invited_by',
  'invitations.network_id',
  'invitations.role_id',
  'invitations.succeeded_role_id',
  'invitations.succeeds_id',
  'need_themes.theme_id',
  'network_ballots.cast_by',
  'network_ballots.network_id',
  'networks.merged_into',
  'participations.person_id',
  'people.organisation_type_id',
  'practices.audience_role_id',
  'removals.removed_by',
  'reports.handled_by',
  'reviews.begun_by',
  'reviews.edited_by',
  'reviews.published_by',
  'round_needs.need_number',
  'round_networks.network_id',
  'rounds.opened_by',
  'sign_in_links.grants_role_id',
  'threads.audience_role_id',
  'threads.perspective_id',
]

test('each foreign key has an index that begins with it', async () => {
  const missing: string[] = []
  for (const table of await tableNames(db)) {
    const keys = await db.all<{ from: string }>(sql`SELECT "from" FROM pragma_foreign_key_list(${table})`)
    const first = await db.all<{ name: string }>(sql`
      SELECT info.name FROM pragma_index_list(${table}) list, pragma_index_info(list.name) info WHERE info.seqno = 0
      UNION SELECT name FROM pragma_table_info(${table}) WHERE pk = 1`)
    const indexed = first.map(row => row.name)
    missing.push(...keys.filter(key => !indexed.includes(key.from)).map(key => `${table}.${key.from}`))
  }
  expect([...new Set(missing)].sort()).toEqual(neverFollowedBack)
})

const files = readdirSync(migrations)
  .sort()
  .map(name => ({ name, text: readFileSync(join(migrations, name), 'utf8') }))

test('migrations are numbered without a gap', () => {
  const numbers = files.map(file => Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(file.name)?.[1]))
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
})

test('nothing is deleted or changed by a cascade', () => {
  expect(files.filter(file => /ON\s+(DELETE|UPDATE)\s+(CASCADE|SET)/i.test(file.text)).map(file => file.name)).toEqual(
    [],
  )
})

test('triggers are written as remote D1 can read them', () => {
  for (const { name, text } of files) {
    expect({ name, carriageReturns: text.includes('\r') }).toEqual({ name, carriageReturns: false })
    for (const [, head = '', body = ''] of text.matchAll(/^CREATE TRIGGER([\s\S]*?)^(BEGIN[\s\S]*?)^END;$/gm))
      expect({ name, cases: /\bCASE\b/i.test(head + body) }).toEqual({ name, cases: false })
    const begun = text.match(/CREATE\s+TRIGGER/gi)?.length ?? 0
    expect({ name, triggers: text.match(/^BEGIN$/gm)?.length ?? 0 }).toEqual({ name, triggers: begun })
    expect({ name, triggers: text.match(/^END;$/gm)?.length ?? 0 }).toEqual({ name, triggers: begun })
  }
})

test('tables are strict', () => {
  for (const { name, text } of files) {
    const plain = text.replace(/CREATE TABLE (\w+) \([\s\S]*?\n\) STRICT/g, '')
    expect({ name, loose: plain.match(/CREATE TABLE \w+/g) }).toEqual({ name, loose: null })
  }
})
