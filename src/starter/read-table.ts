import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

export type Line = Record<string, string>

/**
 * The lines of `name`.csv in a directory, by column name; no file is no lines.
 * Throws a sentence naming the file and line when the table cannot be read.
 */
export function readTable(directory: string, name: string, columns: readonly string[]): Line[] {
  const path = join(directory, `${name}.csv`)
  if (!existsSync(path)) return []
  let lines: Line[]
  try {
    lines = parse(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true, trim: true })
  } catch (error) {
    throw new Error(`${name}.csv: ${error instanceof Error ? error.message : error}`)
  }
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
