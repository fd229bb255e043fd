import type { NetworkColumn } from '../../src/networks/network-cells.ts'
import type { TableError, TableProblem } from '../../src/networks/read-networks-table.ts'
import { typed } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { FormActions, TextArea } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'

type Props = { page: PageContext; state: FormState; errors?: TableError[] }

/** Where a table of networks is brought in, with what is wrong with one that was. */
export function ImportPage({ page, state, errors = [] }: Props) {
  const { t, paths } = page
  const words = t.networks.table
  return (
    <Layout page={page} title={words.title} active="networks" wide>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.networks, label: t.layout.networks }]} />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <LinkButton href={paths.networksTable} kind="secondary" icon="download" download>
          {t.networks.manage.download}
        </LinkButton>
      </div>
      {errors.length > 0 && <TableErrors page={page} errors={errors} />}
      <form
        method="post"
        action={`${paths.importNetworks}#problems`}
        enctype="multipart/form-data"
        class="form long-texts"
        novalidate
      >
        <FormProblems t={t} state={state} labels={{ table: words.text, file: words.file }} />
        <div class={problemOf(t, state, 'file') ? 'field field--error' : 'field'}>
          <label class="field-label" for="file">
            {words.file}
          </label>
          <p class="field-hint" id="file-hint">
            {words.fileHint}
          </p>
          <input class="input" type="file" id="file" name="file" accept=".csv,text/csv" aria-describedby="file-hint" />
        </div>
        <TextArea
          name="table"
          label={words.text}
          hint={words.textHint}
          value={typed(state.submitted, 'table')}
          error={problemOf(t, state, 'table')}
          rows={6}
        />
        <FormActions>
          <Button>{words.preview}</Button>
          <a href={paths.networks}>{t.forms.cancel}</a>
        </FormActions>
      </form>
      <section class="section" aria-labelledby="columns">
        <h2 id="columns">{words.columnsTitle}</h2>
        <p class="measure">{words.columnsText}</p>
        <dl class="definition">
          {Object.entries(t.networks.columns).map(([column, label]) => (
            <>
              <dt>
                <code>{column}</code>
              </dt>
              <dd>{label}</dd>
            </>
          ))}
        </dl>
      </section>
    </Layout>
  )
}

const mostShown = 50

function TableErrors({ page, errors }: { page: PageContext; errors: TableError[] }) {
  const { t } = page
  const words = t.networks.table
  return (
    <section class="section" aria-labelledby="table-errors">
      <Notice tone="danger" role="alert" focus>
        <h2 class="notice-title" id="table-errors">
          {words.errors(errors.length)}
        </h2>
        <p>{words.errorsText}</p>
      </Notice>
      <table class="table">
        <caption class="sr-only">{words.errors(errors.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.problem}</th>
          </tr>
        </thead>
        <tbody>
          {errors.slice(0, mostShown).map(error => (
            <tr>
              <td>{lineText(page, error)}</td>
              <td>{columnText(page, error)}</td>
              <td>{problemText(page, error)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {errors.length > mostShown && <p>{words.moreErrors(errors.length - mostShown)}</p>}
    </section>
  )
}

/** The line, and which network stands on it. */
function lineText({ names, language }: PageContext, { line, network = {} }: TableError): string {
  const { id = '' } = network
  return [line, network[language] || names.networks[id] || network.fi || id].filter(Boolean).join(', ')
}

/** The column as the reader calls it; one nobody knows as it is written. */
function columnText({ t: { networks } }: PageContext, { column }: TableError): string {
  if (column === null) return networks.table.wholeTable
  return Object.hasOwn(networks.columns, column) ? networks.columns[column as NetworkColumn] : column
}

function problemText({ t }: PageContext, { problem, value = '', limit }: TableError): string {
  const ofTables: Record<TableProblem, (value: string) => string> = t.networks.table.problems
  if (problem in ofTables) return ofTables[problem as TableProblem](value)
  return t.forms.problems[problem as keyof typeof t.forms.problems](limit)
}
