import type { Child } from 'hono/jsx'
import { TableScroll } from '../ui/table.tsx'

type Cell = Child
type Props = {
  /** What the table is about; with the caption it is the table's name among all on the page. */
  about: string
  caption: string
  head: Cell[]
  /** The first cell of a row is its heading. */
  rows: Cell[][]
  foot?: Cell[]
}

/** A table of figures that a phone can scroll; its first column names the rows. */
export function FigureTable({ about, caption, head, rows, foot }: Props) {
  return (
    <TableScroll label={`${about}: ${caption}`}>
      <table class="table table--dense figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map(cell => (
              <th scope="col">{cell}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells]) => (
            <tr>
              <th scope="row">{first}</th>
              {cells.map(cell => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              <th scope="row">{foot[0]}</th>
              {foot.slice(1).map(cell => (
                <td>{cell}</td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </TableScroll>
  )
}
