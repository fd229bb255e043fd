import type { CellChange, NetworkColumn } from '../../src/networks/network-cells.ts'
import type { PageContext } from '../page.ts'
import { languagesText } from './list.tsx'

/** A cell of the table of networks in words: languages and neighbours by their names, an empty one as empty. */
export function cellText(page: PageContext, column: NetworkColumn, cell: string): string {
  if (cell === '') return page.t.networks.form.empty
  if (column === 'languages') return languagesText(page, cell)
  if (column !== 'neighbours') return cell
  return cell
    .split(';')
    .map(id => page.names.networks[id] ?? id)
    .join(', ')
}

/** Both sides of a change in words. */
export function changeTexts(page: PageContext, { column, before, after }: CellChange) {
  return {
    label: page.t.networks.columns[column],
    before: cellText(page, column, before),
    after: cellText(page, column, after),
  }
}
