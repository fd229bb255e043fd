import type { CellChange } from '../../src/networks/network-cells.ts'
import type { PageContext } from '../page.ts'
import { changeTexts } from './cell-text.ts'

/** Changes of one sort. */
export function Group({ title, id, children }: { title: string; id: string; children: unknown }) {
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

type ChangesProps = { page: PageContext; title: string; id: string; changes: CellChange[]; isNew?: boolean }

/** What changes in a network, or what a new one is. */
export function Changes({ page, title, id, changes, isNew }: ChangesProps) {
  const { form, table } = page.t.networks
  const shown = changes.map(change => ({ ...changeTexts(page, change), filled: change.after !== '' }))
  return (
    <table class="table">
      <caption>
        {title} <span class="field-hint">({id})</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{form.field}</th>
          {!isNew && <th scope="col">{table.before}</th>}
          <th scope="col">{table.after}</th>
        </tr>
      </thead>
      <tbody>
        {shown
          .filter(({ filled }) => filled || !isNew)
          .map(({ label, before, after }) => (
            <tr>
              <th scope="row">{label}</th>
              {!isNew && <td>{before}</td>}
              <td>{after}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

type PairsProps = {
  page: PageContext
  id: string
  pairs: [string, string][]
  title: (count: number) => string
  name: (id: string) => string
}

/** Pairs of networks that become neighbours, or no longer are. */
export function Pairs({ page, id, pairs, title, name }: PairsProps) {
  if (pairs.length === 0) return null
  return (
    <Group title={title(pairs.length)} id={id}>
      <ul>
        {pairs.map(([one, other]) => (
          <li>{page.t.networks.table.pair(name(one), name(other))}</li>
        ))}
      </ul>
    </Group>
  )
}
