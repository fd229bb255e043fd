import type { NeedChoice } from '../../src/people/find-names.ts'
import { typed, typedList } from '../../src/platform/forms.ts'
import { AudienceField } from '../audiences/audience-field.tsx'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { CheckboxGroup } from '../ui/choices.tsx'
import { FormActions, MarkdownArea, Select, TextField } from '../ui/field.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'

type Props = {
  page: PageContext
  state: FormState
  needs: NeedChoice[]
  networkIds: string[]
  homeNetworkId: string
}

export function ThreadFormPage({ page, state, needs, networkIds, homeNetworkId }: Props) {
  const { t, names, paths, language } = page
  const { fields } = t.threads
  const { submitted } = state
  const labels = {
    title: fields.title,
    body: fields.body,
    'needs[]': fields.needs,
    network: t.audiences.network,
    audience: t.audiences.label,
    perspective: fields.perspective,
    language: t.forms.language,
  }
  return (
    <Layout page={page} title={t.threads.ask} active="threads">
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.threads(), label: t.layout.threads }]} />
        <h1>{t.threads.ask}</h1>
        <p class="lead">{t.threads.newLead}</p>
      </div>
      <form class="form" method="post" action={`${paths.threads()}#problems`} novalidate>
        <FormProblems t={t} state={state} labels={labels} />
        <TextField
          name="title"
          label={fields.title}
          hint={fields.titleHint}
          value={typed(submitted, 'title')}
          error={problemOf(t, state, 'title')}
          required
        />
        <MarkdownArea
          name="body"
          label={fields.body}
          hint={t.forms.clientDataRule}
          markdownHint={t.forms.markdownHint}
          value={typed(submitted, 'body')}
          error={problemOf(t, state, 'body')}
          rows={8}
          required
        />
        <AudienceField
          page={page}
          state={state}
          networkIds={networkIds}
          network={typed(submitted, 'network') || homeNetworkId}
          audience={typed(submitted, 'audience') || 'all'}
        />
        <Select
          name="perspective"
          label={fields.perspective}
          value={typed(submitted, 'perspective')}
          error={problemOf(t, state, 'perspective')}
          placeholder={fields.anyPerspective}
          options={Object.entries(names.organisations).map(([value, label]) => ({ value, label }))}
        />
        <CheckboxGroup
          name="needs[]"
          id="needs"
          label={fields.needs}
          hint={fields.needsHint}
          optionalLabel={t.forms.optional}
          values={typedList(submitted, 'needs[]')}
          error={problemOf(t, state, 'needs[]')}
          options={needs.map(need => ({ value: String(need.number), label: `${need.number}. ${need.name}` }))}
          columns
        />
        <Select
          name="language"
          label={t.forms.language}
          value={typed(submitted, 'language') || language}
          error={problemOf(t, state, 'language')}
          options={Object.entries(t.forms.languages).map(([value, label]) => ({ value, label }))}
          required
        />
        <FormActions>
          <Button>{t.threads.publish}</Button>
          <LinkButton kind="quiet" href={paths.threads()}>
            {t.forms.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </Layout>
  )
}
