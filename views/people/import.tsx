import type { InvitationPlan } from '../../src/sign-in/plan-invitations.ts'
import type { ImportRefusal } from '../../src/sign-in/read-invitations.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button } from '../ui/button.tsx'
import { FormActions, TextArea } from '../ui/field.tsx'
import { FieldError } from '../ui/field-parts.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { ImportPreview } from './import-preview.tsx'

export type Preview = {
  plan: InvitationPlan
  /** Columns nobody asked for. */
  unused: string[]
  /** Whether things have changed since what was confirmed. */
  changed: boolean
}

type Props = {
  page: PageContext
  state: FormState
  /** The table as it was pasted or as it stands in the chosen file. */
  text: string
  refused?: ImportRefusal
  preview?: Preview
}

/** Invites many people from a table: first what would happen line by line, then the act. */
export function ImportPage({ page, state, text, refused, preview }: Props) {
  const { t, paths } = page
  const words = t.people.import
  const ready = preview && preview.plan.count.wrong === 0
  return (
    <Layout page={page} title={ready ? words.previewTitle : words.title} wide>
      <div class="page-head">
        <Breadcrumbs
          label={t.ui.breadcrumbs}
          items={[
            { href: paths.people(), label: t.people.title },
            ...(ready ? [{ href: paths.importInvitations, label: words.title }] : []),
          ]}
        />
        <h1>{ready ? words.previewTitle : words.title}</h1>
        {!preview && <p class="lead">{words.lead}</p>}
        {ready && <p class="lead">{words.previewLead}</p>}
      </div>
      {preview && <ImportPreview page={page} preview={preview} text={text} />}
      {refused && (
        <Notice tone="danger" role="alert" focus>
          <p>{refusalText(page, refused)}</p>
        </Notice>
      )}
      {!ready && <TableForm page={page} state={state} text={text} />}
      {!preview && <Columns page={page} />}
    </Layout>
  )
}

function TableForm({ page, state, text }: Pick<Props, 'page' | 'state' | 'text'>) {
  const { t, paths } = page
  const words = t.people.import
  const fileProblem = problemOf(t, state, 'file')
  return (
    <form
      method="post"
      action={paths.importInvitations}
      enctype="multipart/form-data"
      class="form long-texts"
      novalidate
    >
      <FormProblems t={t} state={state} labels={{ csv: words.csv, file: words.file }} />
      <TextArea
        name="csv"
        label={words.csv}
        hint={words.csvHint}
        value={text}
        error={problemOf(t, state, 'csv')}
        rows={8}
      />
      <div class={fileProblem ? 'field field--error' : 'field'}>
        <label class="field-label" for="file">
          {words.file}
        </label>
        <p class="field-hint" id="file-hint">
          {words.fileHint}
        </p>
        <FieldError id="file" error={fileProblem} />
        <input
          class="input"
          type="file"
          id="file"
          name="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          aria-describedby={fileProblem ? 'file-hint file-error' : 'file-hint'}
          aria-invalid={fileProblem ? 'true' : undefined}
        />
      </div>
      <FormActions>
        <Button>{words.preview}</Button>
        <a href={paths.people()}>{t.ui.cancel}</a>
      </FormActions>
    </form>
  )
}

/** What a table looks like, in the names of the page's own language. */
function Columns({ page }: { page: PageContext }) {
  const { t, names, language } = page
  const words = t.people.import
  const [network] = Object.values(names.networks)
  const columns = [words.names.email, words.names.role, words.names.network, words.names.language]
  const line = ['matti.meikalainen@example.org', names.roles.worker, network, language]
  return (
    <section class="section" aria-labelledby="columns">
      <h2 id="columns">{words.columnsTitle}</h2>
      <p class="measure">{words.columns}</p>
      <h3>{words.exampleTitle}</h3>
      <pre class="kept-text">{`${columns.join(';').toLowerCase()}\n${line.join(';')}`}</pre>
    </section>
  )
}

function refusalText({ t }: PageContext, refused: ImportRefusal): string {
  const { refusals, names } = t.people.import
  switch (refused.refusal) {
    case 'no_columns':
      return refusals.no_columns(refused.missing.map(column => names[column].toLowerCase()).join(', '))
    case 'unreadable':
      return refusals.unreadable(refused.line)
    default:
      return refusals[refused.refusal]()
  }
}
