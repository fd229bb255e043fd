import type { NeedChoice } from '../../src/people/find-names.ts'
import { typed, typedList } from '../../src/platform/forms.ts'
import { AudienceField } from '../audiences/audience-field.tsx'
import type { PageContext } from '../page.ts'
import { Checkbox, CheckboxGroup, RadioGroup } from '../ui/choices.tsx'
import { MarkdownArea, Select, TextArea, TextField } from '../ui/field.tsx'
import { type FormState, problemOf } from '../ui/problems.tsx'

type Part = { page: PageContext; state: FormState }

export function PracticeTextFields({ page, state }: Part) {
  const { t } = page
  const { form, fields } = t.practices
  const kept = (name: string) => ({ name, value: typed(state.submitted, name), error: problemOf(t, state, name) })
  const markdown = (name: string, label: string, hint: string) => (
    <MarkdownArea
      {...kept(name)}
      label={label}
      hint={hint}
      markdownHint={name === 'situation' ? t.forms.markdownHint : ''}
      optionalLabel={t.forms.optional}
      rows={4}
    />
  )
  return (
    <>
      <RadioGroup
        {...kept('kind')}
        label={form.kind}
        options={[
          { value: 'good', label: t.practices.kinds.good, hint: form.goodHint },
          { value: 'pitfall', label: t.practices.kinds.pitfall, hint: form.pitfallHint },
        ]}
        required
      />
      <TextField {...kept('title')} label={form.title} hint={form.titleHint} required />
      <TextArea {...kept('summary')} label={form.summary} hint={form.summaryHint} rows={3} required />
      {markdown('situation', fields.situation, form.situationHint)}
      {markdown('done', fields.done, form.doneHint)}
      {markdown('happened', fields.happened, form.happenedHint)}
      {markdown('watch_out', fields.watchOut, form.watchOutHint)}
      {markdown('fits_where', fields.fitsWhere, form.fitsWhereHint)}
    </>
  )
}

export function PracticeTopicFields({ page, state, needs }: Part & { needs: NeedChoice[] }) {
  const { t, names } = page
  const { form } = t.practices
  return (
    <>
      <CheckboxGroup
        name="needs[]"
        id="needs"
        label={form.needs}
        hint={form.needsHint}
        values={typedList(state.submitted, 'needs[]')}
        error={problemOf(t, state, 'needs[]')}
        options={needs.map(({ number, name }) => ({ value: String(number), label: t.practices.need(number, name) }))}
        columns
        required
      />
      <Select
        name="theme"
        label={t.practices.theme}
        value={typed(state.submitted, 'theme')}
        error={problemOf(t, state, 'theme')}
        placeholder={form.noTheme}
        options={themesFor(names, typed(state.submitted, 'theme'))}
        optionalLabel={t.forms.optional}
      />
      <TextField
        name="source"
        label={t.practices.source}
        hint={form.sourceHint}
        value={typed(state.submitted, 'source')}
        error={problemOf(t, state, 'source')}
        optionalLabel={t.forms.optional}
      />
    </>
  )
}

/** The themes a text may be given, and the one it has, though it be retired. */
function themesFor({ themes, offeredThemes }: PageContext['names'], chosen: string) {
  const label = Object.hasOwn(themes, chosen) ? themes[chosen] : undefined
  const all = label ? { ...offeredThemes, [chosen]: label } : offeredThemes
  return Object.entries(all).map(([value, label]) => ({ value, label }))
}

export function PracticeAddressFields({
  page,
  state,
  networkIds,
  editing,
}: Part & { networkIds: string[]; editing: boolean }) {
  const { t } = page
  const value = (name: string) => typed(state.submitted, name)
  return (
    <>
      <Select
        name="language"
        label={t.forms.language}
        value={value('language') || page.language}
        error={problemOf(t, state, 'language')}
        options={Object.entries(t.forms.languages).map(([value, label]) => ({ value, label }))}
        required
      />
      <AudienceField
        page={page}
        state={state}
        networkIds={networkIds}
        network={value('network')}
        audience={value('audience') || 'all'}
        editing={editing}
      />
      <div class="pitfall-only">
        <Checkbox
          name="hide_author"
          value="1"
          label={t.practices.form.hideAuthor}
          hint={t.practices.form.hideAuthorHint}
          checked={value('hide_author') === '1'}
          error={problemOf(t, state, 'hide_author')}
        />
      </div>
    </>
  )
}
