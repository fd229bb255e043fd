import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from '../platform/csv.ts'

export type Line = Record<string, string>

/**
 * The lines of `name`.csv in a directory, by column name; no file is no lines.
 * Throws a sentence naming the file and line when the table cannot be read.
 */
export function readTable(directory: string, name: string, columns: readonly string[]): Line[] {
  const path = join(directory, `${name}.csv`)
  if (!existsSync(path)) return []
  const table = readCsv(readFileSync(path, 'utf8'), Number.POSITIVE_INFINITY)
  if (!table.ok) {
    if (table.problem === 'no_header') return []
    throw new Error(`${name}.csv: line ${table.line} cannot be read`)
  }
  const lines = table.lines.map(line => line.cells)
  const missing = columns.filter(column => lines.length > 0 && !(column in (lines[0] ?? {})))
  if (missing.length > 0) throw new Error(`${name}.csv: no column ${missing.join(', ')}`)
  return lines
}

/** The parts of a cell that holds a list (`6;2`). */
export function listIn(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map(part => part.trim())
    .filter(Boolean)
}
