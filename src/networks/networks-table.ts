import type { StoredNetwork } from './list-stored-networks.ts'
import { cellsOf, networkColumns } from './network-cells.ts'

/**
 * The working networks as a file in the form of `starter/networks.csv`, with semicolons and the mark by which
 * spreadsheets know UTF-8, as Finnish ones write it:
 * edited there, it can be imported again.
 */
export function networksTable(present: StoredNetwork[]): string {
  const rows = present
    .filter(network => network.active)
    .map(network => {
      const cells = cellsOf(network)
      return networkColumns.map(column => cells[column])
    })
  const lines = [[...networkColumns], ...rows].map(cells => cells.map(cell).join(';'))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

/** A sign that a spreadsheet would take for the start of a formula is kept as text. */
function cell(value: string): string {
  const text = /^[=+\-@\t]/.test(value) ? `'${value}` : value
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
