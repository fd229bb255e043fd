import { dayTimeText } from '../../src/i18n/dates.ts'
import { placeOf } from '../../src/paths.ts'
import type { NeedChoice } from '../../src/people/find-names.ts'
import { typed, typedList } from '../../src/platform/forms.ts'
import { AudienceField } from '../audiences/audience-field.tsx'
import { DraftBar } from '../drafts/draft-bar.tsx'
import { DraftNotice } from '../drafts/draft-notice.tsx'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { CheckboxGroup } from '../ui/choices.tsx'
import { FormConflict } from '../ui/conflict.tsx'
import { FormActions, MarkdownArea, Select, TextField } from '../ui/field.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { threadFormLabels, threadLabels } from './field-labels.ts'

type Props = {
  page: PageContext
  state: FormState
  needs: NeedChoice[]
  networkIds: string[]
  homeNetworkId: string
  /** Set when a published thread is edited; `freeUntil` is null when that leaves a mark. */
  editing?: { id: string; title: string; freeUntil: Date | null }
}

/** The form a thread is published and edited with. */
export function ThreadFormPage({ page, state, needs, networkIds, homeNetworkId, editing }: Props) {
  const { t, names, paths, language } = page
  const { fields } = t.threads
  const { submitted } = state
  const title = editing ? t.threads.edits.title : t.threads.ask
  const action = editing ? paths.editThread(editing.id) : paths.threads()
  const back = editing ? paths.thread(editing.id) : paths.threads()
  const up = { href: paths.threads(), label: t.layout.threads }
  return (
    <Layout page={page} title={title} active="threads">
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={editing ? [up, { href: back, label: editing.title }] : [up]} />
        <h1>{title}</h1>
        <p class="lead">{editing ? editLead(page, editing.freeUntil) : t.threads.newLead}</p>
      </div>
      <DraftNotice page={page} state={state} />
      <form class="form" method="post" action={`${action}#problems`} novalidate>
        <FormProblems t={t} state={state} labels={threadFormLabels(t)} />
        <FormConflict page={page} state={state} labels={threadLabels(t)} />
        <input type="hidden" name="token" value={typed(submitted, 'token')} />
        {editing && <input type="hidden" name="revision" value={typed(submitted, 'revision')} />}
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
          editing={editing !== undefined}
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
          <Button>{editing ? t.versions.save : t.threads.publish}</Button>
          <DraftBar
            page={page}
            submitted={submitted}
            kind="thread"
            place={placeOf(editing ? action : paths.newThread())}
          />
          <LinkButton kind="quiet" href={back}>
            {t.forms.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </Layout>
  )
}

function editLead({ t, language }: PageContext, freeUntil: Date | null): string {
  return freeUntil ? t.threads.edits.free(dayTimeText(freeUntil, language)) : t.threads.edits.marked
}
