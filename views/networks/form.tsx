import type { CellChange } from '../../src/networks/network-cells.ts'
import { typed, typedList } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button } from '../ui/button.tsx'
import { CheckboxGroup } from '../ui/choices.tsx'
import { FormActions, ShortField, TextField } from '../ui/field.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { Conflict } from './conflict.tsx'

type Props = {
  page: PageContext
  state: FormState
  /** The network edited; without one the form adds a new one. */
  edited?: { id: string; name: string }
  /** The collaborative areas there are, so that another is written alike. */
  areas: string[]
  /** What somebody else has stored since the editor began, against what the editor typed. */
  conflict?: CellChange[]
}

/** The form of a network, to add one or to change one. */
export function NetworkFormPage({ page, state, edited, areas, conflict }: Props) {
  const { t, paths, names } = page
  const { form, columns } = t.networks
  const title = edited ? form.editTitle(edited.name) : form.newTitle
  const back = edited ? paths.network(edited.id) : paths.networks
  const crumbs = [{ href: paths.networks, label: t.layout.networks }]
  const others = Object.entries(names.networks).filter(([id]) => id !== edited?.id)
  return (
    <Layout page={page} title={title} active="networks">
      <div class="page-head">
        <Breadcrumbs
          label={t.ui.breadcrumbs}
          items={edited ? [...crumbs, { href: back, label: edited.name }] : crumbs}
        />
        <h1>{title}</h1>
        {!edited && <p class="lead">{form.newLead}</p>}
      </div>
      {conflict && <Conflict page={page} changes={conflict} />}
      <form
        method="post"
        action={`${edited ? paths.editNetwork(edited.id) : paths.newNetwork}#problems`}
        class="form"
        novalidate
      >
        <FormProblems t={t} state={state} labels={labelsOf(page)} />
        <input type="hidden" name="revision" value={typed(state.submitted, 'revision')} />
        <NameFields page={page} state={state} areas={areas} />
        <ShortField
          name="municipality_count"
          label={columns.municipality_count}
          optionalLabel={t.forms.optional}
          value={typed(state.submitted, 'municipality_count')}
          error={problemOf(t, state, 'municipality_count')}
          inputmode="numeric"
        />
        <CheckboxGroup
          name="languages[]"
          id="languages"
          label={columns.languages}
          values={typedList(state.submitted, 'languages[]')}
          error={problemOf(t, state, 'languages[]')}
          options={Object.entries(t.forms.languages).map(([value, label]) => ({ value, label }))}
          inline
          required
        />
        <CheckboxGroup
          name="neighbours[]"
          id="neighbours"
          label={columns.neighbours}
          optionalLabel={t.forms.optional}
          hint={form.neighboursHint}
          values={typedList(state.submitted, 'neighbours[]')}
          error={problemOf(t, state, 'neighbours[]')}
          options={others.map(([value, label]) => ({ value, label }))}
          columns
        />
        <FormActions>
          <Button kind="primary">{edited ? form.save : form.add}</Button>
          <a href={back}>{t.forms.cancel}</a>
        </FormActions>
      </form>
    </Layout>
  )
}

function NameFields({ page: { t }, state, areas }: Pick<Props, 'page' | 'state' | 'areas'>) {
  const { form, columns } = t.networks
  const field = (name: keyof typeof columns, required: boolean, hint?: string) => (
    <TextField
      name={name}
      label={columns[name]}
      hint={hint}
      value={typed(state.submitted, name)}
      error={problemOf(t, state, name)}
      required={required}
      optionalLabel={t.forms.optional}
    />
  )
  return (
    <>
      {field('fi', true)}
      {field('sv', true)}
      {field('en', true)}
      {field('host_fi', false, form.hostHint)}
      {field('host_sv', false)}
      {field('host_en', false)}
      {field('area_fi', true, form.areaHint(areas))}
      {field('area_sv', false)}
      {field('area_en', false)}
      {field('region_fi', false)}
      {field('region_sv', false)}
      {field('region_en', false)}
    </>
  )
}

function labelsOf({ t }: PageContext): Record<string, string> {
  const { languages, neighbours, ...columns } = t.networks.columns
  return { ...columns, 'languages[]': languages, 'neighbours[]': neighbours }
}
