import { Column, Param, SQL, StringChunk, sql } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import type { D1Binding } from './d1.ts'

type Written = { text: string; values: unknown[] }

const dialect = new SQLiteSyncDialect()

/**
 * Reads the rows of a query written as ``sql`…` ``. What Drizzle does between its template and the engine took longer
 * than most of our queries, so templates of text, values, columns and other templates are written out here; of the rest
 * Drizzle writes the query.
 */
export function readRows(binding: D1Binding) {
  return async <Row>(query: SQL): Promise<Row[]> => {
    const written: Written = { text: '', values: [] }
    const { text, values } = write(query, written) ? written : writtenByDrizzle(query)
    const { results } = await binding
      .prepare(text)
      .bind(...values)
      .all<Row>()
    return results
  }
}

/** Writes a template at the end of what is written; false when it holds something only Drizzle can write. */
function write(query: SQL, written: Written): boolean {
  for (const chunk of query.queryChunks) {
    if (chunk instanceof StringChunk) written.text += chunk.value.join('')
    else if (chunk instanceof SQL) {
      if (!write(chunk, written)) return false
    } else if (chunk instanceof Column) written.text += nameOf(chunk)
    else if (chunk !== undefined && !writeValue(chunk instanceof Param ? encoded(chunk) : chunk, written)) return false
  }
  return true
}

function writeValue(value: unknown, written: Written): boolean {
  if (value !== null && !['string', 'number', 'boolean'].includes(typeof value)) return false
  // As a parameter, a limit would have SQLite plan the statement anew each time it is bound: half of a list's time.
  if (Number.isSafeInteger(value) && written.text.endsWith('LIMIT ')) written.text += value
  else {
    written.text += '?'
    written.values.push(value)
  }
  return true
}

function encoded({ value, encoder }: Param): unknown {
  return value === null ? null : encoder.mapToDriverValue(value)
}

const names = new WeakMap<Column, string>()

function nameOf(column: Column): string {
  const known = names.get(column)
  if (known) return known
  const name = dialect.sqlToQuery(sql`${column}`).sql
  names.set(column, name)
  return name
}

function writtenByDrizzle(query: SQL): Written {
  const { sql: text, params } = dialect.sqlToQuery(query)
  return { text, values: params }
}
