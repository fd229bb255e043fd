import type Sqlite from 'better-sqlite3'

type Value = string | number | null
type Slot = { at: number; length: number; row: number; column: number; item: number }
type Piece = { fixed: string; row: number; column: number; item: number; length: number; raw: boolean; list: boolean }

/**
 * A page of ours as somebody would write it who writes only this page: one prepared query, and strings put together.
 *
 * Takes a page as the service made it, and a query of the rows on it, whose first column stands in the page where the
 * row begins. Wherever a value of a row stands in the page it is put in anew from the query's answer, escaped; a column
 * called `html…` as it is, `start…` from its beginning, `list…` as a JSON list of values. The result is the same bytes.
 */
export function barePage(html: string, query: Sqlite.Statement): () => string {
  const columns = query.columns().map(column => column.name)
  const pieces = cut(html, query.all() as Value[][], columns)
  const end = html.slice(pieces.end)
  const page = () => {
    const rows = query.all() as Value[][]
    let text = ''
    let parsed: string[] = []
    for (const { fixed, row, column, item, length, raw, list } of pieces.pieces) {
      let value = String(rows[row]?.[column])
      if (list) {
        if (item === 0) parsed = JSON.parse(value)
        value = String(parsed[item])
      } else if (length > 0) value = value.slice(0, length)
      text += fixed + (raw ? value : escaped(value))
    }
    return text + end
  }
  if (page() !== html) throw new Error('the bare page differs from the page of the service')
  return page
}

function cut(html: string, rows: Value[][], columns: string[]) {
  const begins = rows.map(([anchor]) => html.indexOf(String(anchor)))
  if (begins.includes(-1)) throw new Error(`a row of the query is not on the page: ${rows[begins.indexOf(-1)]?.[0]}`)
  const slots: Slot[] = []
  for (const [row, values] of rows.entries()) {
    const from = begins[row] ?? 0
    const to = Math.min(html.length, ...begins.filter(begin => begin > from))
    for (const [column, value] of values.entries()) {
      if (value === null) continue
      const name = columns[column] ?? ''
      const items: string[] = name.startsWith('list') ? JSON.parse(String(value)) : [String(value)]
      for (const [item, text] of items.entries()) {
        const found = place(html, from, to, name, text)
        if (found) slots.push({ ...found, row, column, item })
      }
    }
  }
  slots.sort((one, other) => one.at - other.at || other.length - one.length)
  const pieces: Piece[] = []
  let end = 0
  for (const { at, length, row, column, item } of slots) {
    if (at < end) continue
    const name = columns[column] ?? ''
    const fixed = html.slice(end, at)
    const start = name.startsWith('start') ? unescaped(html.slice(at, at + length)).length : 0
    pieces.push({
      fixed,
      row,
      column,
      item,
      length: start,
      raw: name.startsWith('html'),
      list: name.startsWith('list'),
    })
    end = at + length
  }
  const filled = new Set(pieces.map(piece => piece.row)).size
  if (filled < rows.length) throw new Error(`only ${filled} of ${rows.length} rows were found on the page`)
  return { pieces, end }
}

function place(html: string, from: number, to: number, name: string, value: string) {
  const text = name.startsWith('html') ? value : escaped(name.startsWith('start') ? value.slice(0, 60) : value)
  if (text === '') return null
  const at = html.indexOf(text, from)
  if (at < 0 || at + text.length > to) return null
  if (!name.startsWith('start')) return { at, length: text.length }
  const whole = escaped(value)
  let length = text.length
  while (whole[length] !== undefined && html[at + length] === whole[length]) length++
  // Not in the middle of an escaped sign.
  while (!whole.startsWith(escaped(unescaped(whole.slice(0, length))))) length--
  return { at, length }
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, sign => signs[sign] ?? '') : text
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:amp|lt|gt|quot|#39);/g,
    entity => Object.keys(signs).find(sign => signs[sign] === entity) ?? '',
  )
}
