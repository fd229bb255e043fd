import type { ImportPlan } from '../../src/networks/plan-import.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { FormActions } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Changes, Group, Pairs } from './import-changes.tsx'

type Props = {
  page: PageContext
  plan: ImportPlan
  /** Whether the table changes anything. */
  changes: boolean
  /** The table as it was brought in, and what tells whether the networks have changed since. */
  table: string
  seen: string
  moved: boolean
}

/** Every change a table of networks would make, before any is made. */
export function ImportPreviewPage({ page, plan, changes, table, seen, moved }: Props) {
  const { t, paths } = page
  const words = t.networks.table
  const { added, changed, unchanged, left } = plan
  const name = nameIn(page, plan)
  return (
    <Layout page={page} title={words.previewTitle} active="networks" wide>
      <div class="page-head">
        <Breadcrumbs
          label={t.ui.breadcrumbs}
          items={[
            { href: paths.networks, label: t.layout.networks },
            { href: paths.importNetworks, label: words.title },
          ]}
        />
        <h1>{words.previewTitle}</h1>
        <p class="lead">{changes ? words.previewLead : words.nothing}</p>
      </div>
      {moved && (
        <Notice tone="warning" role="alert" focus>
          <p>{words.moved}</p>
        </Notice>
      )}
      {added.length > 0 && (
        <Group title={words.added(added.length)} id="added">
          {added.map(({ id, values, changes }) => (
            <Changes page={page} title={values[page.language]} id={id} changes={changes} isNew />
          ))}
        </Group>
      )}
      {changed.length > 0 && (
        <Group title={words.changed(changed.length)} id="changed">
          {changed.map(({ id, changes }) => (
            <Changes page={page} title={page.names.networks[id] ?? id} id={id} changes={changes} />
          ))}
        </Group>
      )}
      <Pairs page={page} id="added-pairs" pairs={plan.neighbours.added} title={words.neighboursAdded} name={name} />
      <Pairs
        page={page}
        id="removed-pairs"
        pairs={plan.neighbours.removed}
        title={words.neighboursRemoved}
        name={name}
      />
      {plan.neighbours.oneSided.length > 0 && (
        <Notice tone="info" title={words.oneSided}>
          <ul>
            {plan.neighbours.oneSided.map(([one, other]) => (
              <li>{words.pair(name(one), name(other))}</li>
            ))}
          </ul>
        </Notice>
      )}
      {unchanged.length > 0 && <p>{words.unchanged(unchanged.length)}</p>}
      {left.length > 0 && <p>{words.left(left.length)}</p>}
      {changes ? (
        <form method="post" action={paths.importNetworks} enctype="multipart/form-data">
          <textarea name="table" hidden>
            {`\n${table}`}
          </textarea>
          <input type="hidden" name="seen" value={seen} />
          <FormActions>
            <Button>{words.save}</Button>
            <a href={paths.importNetworks}>{words.change}</a>
          </FormActions>
        </form>
      ) : (
        <LinkButton kind="secondary" href={paths.importNetworks}>
          {words.change}
        </LinkButton>
      )}
    </Layout>
  )
}

/** What networks are called once the table is brought in. */
function nameIn({ names, language }: PageContext, { added, changed }: ImportPlan) {
  const written = new Map([...added, ...changed].map(({ id, values }) => [id, values[language]]))
  return (id: string) => written.get(id) ?? names.networks[id] ?? id
}
