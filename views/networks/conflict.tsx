import type { CellChange } from '../../src/networks/network-cells.ts'
import type { PageContext } from '../page.ts'
import { Notice } from '../ui/notice.tsx'
import { TableScroll } from '../ui/table.tsx'
import { changeTexts } from './cell-text.ts'

/** What is stored beside what the second editor typed. */
export function Conflict({ page, changes }: { page: PageContext; changes: CellChange[] }) {
  const { form } = page.t.networks
  return (
    <>
      <Notice tone="warning" title={form.conflict} role="alert" focus>
        <p>{changes.length > 0 ? form.conflictText : form.conflictSame}</p>
      </Notice>
      {changes.length > 0 && (
        <TableScroll label={form.conflict}>
          <table class="table">
            <caption class="sr-only">{form.conflict}</caption>
            <thead>
              <tr>
                <th scope="col">{form.field}</th>
                <th scope="col">{form.stored}</th>
                <th scope="col">{form.yours}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(change => {
                const { label, before, after } = changeTexts(page, change)
                return (
                  <tr>
                    <th scope="row">{label}</th>
                    <td>{before}</td>
                    <td>{after}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </TableScroll>
      )}
    </>
  )
}
