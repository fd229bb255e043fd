import { parse } from 'csv-parse/browser/esm/sync'

/** A line of a table, by column name; `number` is the line of the file it begins on. */
export type CsvLine = { number: number; cells: Record<string, string> }

export type Csv =
  | { ok: true; columns: string[]; lines: CsvLine[] }
  | { ok: false; line: number; problem: 'unreadable' | 'no_header' | 'too_many_lines' }

/** As many lines as somebody can look through before they say yes. */
export const mostCsvLines = 500

type Parsed = { record: string[]; info: { lines: number } }

/**
 * Reads a table as a spreadsheet writes it or as it is pasted: the first line names the columns; semicolons, commas or
 * tabs part the cells, whichever the first line has most of. Blank lines are left out, cells that a line lacks are
 * empty. Refuses, with the line it happened on, what cannot be read, a table without a first line and one that is too long.
 */
export function readCsv(text: string, most = mostCsvLines): Csv {
  let parsed: Parsed[]
  try {
    parsed = parse(text, {
      ...{ bom: true, trim: true, info: true, skip_empty_lines: true, relax_column_count: true },
      delimiter: delimiterOf(text),
    }) as unknown as Parsed[]
  } catch (error) {
    return { ok: false, line: lineOf(error), problem: 'unreadable' }
  }
  const [header, ...rows] = parsed.filter(({ record }) => record.some(cell => cell !== ''))
  if (!header) return { ok: false, line: 1, problem: 'no_header' }
  const columns = header.record
  const named = columns.filter(column => column !== '')
  if (new Set(named).size < named.length) return { ok: false, line: beginningOf(header), problem: 'unreadable' }
  const tooMany = rows[most]
  if (tooMany) return { ok: false, line: beginningOf(tooMany), problem: 'too_many_lines' }
  const stray = rows.find(({ record }) => record.some((cell, at) => cell !== '' && !columns[at]))
  if (stray) return { ok: false, line: beginningOf(stray), problem: 'unreadable' }
  const lines = rows.map(row => ({
    number: beginningOf(row),
    cells: Object.fromEntries(columns.flatMap((column, at) => (column ? [[column, row.record[at] ?? '']] : []))),
  }))
  return { ok: true, columns: named, lines }
}

/** Which of `;`, `,` and tab the first line has most of. */
function delimiterOf(text: string): string {
  const first = /\S.*/.exec(text)?.[0] ?? ''
  const bare = first.replace(/"[^"]*"/g, '')
  const count = (sign: string) => bare.split(sign).length - 1
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** A cell may run over several lines; the parser counts up to the last of them. */
function beginningOf({ record, info }: Parsed): number {
  return info.lines - record.join('').split(/\r\n|\n|\r/).length + 1
}

function lineOf(error: unknown): number {
  const lines = error instanceof Error && 'lines' in error ? Number(error.lines) : 1
  return Number.isInteger(lines) && lines > 0 ? lines : 1
}
