import { type CsvLine, mostCsvLines, readCsv } from '../platform/csv.ts'
import type { Problem } from '../platform/forms.ts'
import { type NetworkColumn, networkColumns } from './network-cells.ts'

/** What is wrong with a table of networks, as a word `t.networks.table.problems` has a sentence for. */
export type TableProblem =
  | 'unreadable'
  | 'no_header'
  | 'too_many_lines'
  | 'not_utf8'
  | 'unknown_column'
  | 'no_id_column'
  | 'no_lines'
  | 'id_form'
  | 'id_twice'
  | 'no_longer_works'
  | 'unknown_neighbour'
  | 'languages'
  | 'itself'

/** Where in a table something is wrong: its line, and its column when it is one; `value` is what the sentence names. */
export type TableError = {
  line: number
  column: string | null
  problem: TableProblem | Problem
  value?: string
  limit?: number
  /** What stands on that line, to name its network. */
  network?: TableLine['cells']
}

export type TableLine = { number: number; cells: Partial<Record<NetworkColumn, string>> }

type Answer = { ok: true; lines: TableLine[] } | { ok: false; errors: TableError[] }

/** The lines of a table of networks, as far as its columns can be read; or what is wrong with the table as a whole. */
export function readNetworksTable(text: string): Answer {
  const damaged = ['\ufffd', '\0'].map(sign => text.indexOf(sign)).find(at => at >= 0)
  if (damaged !== undefined) return wrong(text.slice(0, damaged).split('\n').length, 'not_utf8')
  const table = readCsv(text)
  if (!table.ok) return wrong(table.line, table.problem, String(mostCsvLines))
  const known = networkColumns as readonly string[]
  const unknown = table.columns.filter(column => !known.includes(column))
  if (unknown.length > 0)
    return {
      ok: false,
      errors: unknown.map(value => ({ line: 1, column: value, problem: 'unknown_column', value })),
    }
  if (!table.columns.includes('id')) return wrong(1, 'no_id_column')
  if (table.lines.length === 0) return wrong(1, 'no_lines')
  return { ok: true, lines: table.lines.map(readable) }
}

function wrong(line: number, problem: TableProblem, value?: string): Answer {
  return { ok: false, errors: [{ line, column: null, problem, value }] }
}

/** The mark our own table puts before what a spreadsheet would take for a formula is none of the name. */
function readable({ number, cells }: CsvLine): TableLine {
  const entries = Object.entries(cells).map(([column, cell]) => [column, cell.replace(/^'(?=[=+\-@])/, '')])
  return { number, cells: Object.fromEntries(entries) }
}
