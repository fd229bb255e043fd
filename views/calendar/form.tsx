import { eventKinds } from '../../src/calendar/event-kinds.ts'
import { placeOf } from '../../src/paths.ts'
import { typed, typedList } from '../../src/platform/forms.ts'
import { AudienceField } from '../audiences/audience-field.tsx'
import { DraftBar } from '../drafts/draft-bar.tsx'
import { DraftNotice } from '../drafts/draft-notice.tsx'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button } from '../ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../ui/choices.tsx'
import { FormConflict } from '../ui/conflict.tsx'
import { FormActions, MarkdownArea, Select, TextField } from '../ui/field.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { WhenFields } from './when-fields.tsx'

type Props = {
  page: PageContext
  state: FormState
  /** The event edited; without one the form adds a new one. */
  edited?: { id: string }
  networkIds: string[]
}

/** The form of an event, to add one or to change one. */
export function EventFormPage({ page, state, edited, networkIds }: Props) {
  const { t, paths } = page
  const { calendar } = t
  const title = edited ? calendar.editTitle : calendar.newTitle
  const back = edited ? paths.event(edited.id) : paths.calendar()
  return (
    <Layout page={page} title={title} active="calendar">
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.calendar(), label: calendar.title }]} />
        <h1>{title}</h1>
        <p class="lead">{edited ? calendar.editLead : calendar.newLead}</p>
      </div>
      <DraftNotice page={page} state={state} />
      <form
        method="post"
        action={`${edited ? paths.editEvent(edited.id) : paths.calendar()}#problems`}
        class="form"
        novalidate
      >
        <FormProblems t={t} state={state} labels={labelsOf(page)} />
        <FormConflict page={page} state={state} labels={labelsOf(page)} />
        <input type="hidden" name="token" value={typed(state.submitted, 'token')} />
        {edited && <input type="hidden" name="revision" value={typed(state.submitted, 'revision')} />}
        <AboutFields page={page} state={state} />
        <WhenFields page={page} state={state} />
        <PlaceFields page={page} state={state} />
        <AudienceField
          page={page}
          state={state}
          networkIds={networkIds}
          network={typed(state.submitted, 'network')}
          audience={typed(state.submitted, 'audience')}
          editing={edited !== undefined}
        />
        <NeedsAndLanguage page={page} state={state} />
        <FormActions>
          <Button kind="primary">{edited ? calendar.save : calendar.publish}</Button>
          <DraftBar
            page={page}
            submitted={state.submitted}
            kind="event"
            place={placeOf(edited ? paths.editEvent(edited.id) : paths.newEvent())}
          />
          <a href={back}>{t.forms.cancel}</a>
        </FormActions>
      </form>
    </Layout>
  )
}

type Part = Pick<Props, 'page' | 'state'>

function AboutFields({ page: { t }, state }: Part) {
  const { fields, kinds, kindHints } = t.calendar
  return (
    <>
      <TextField
        name="title"
        label={fields.title}
        value={typed(state.submitted, 'title')}
        error={problemOf(t, state, 'title')}
        required
      />
      <RadioGroup
        name="kind"
        label={fields.kind}
        value={typed(state.submitted, 'kind')}
        error={problemOf(t, state, 'kind')}
        options={eventKinds.map(kind => ({ value: kind, label: kinds[kind], hint: kindHints[kind] }))}
        columns
        required
      />
      <MarkdownArea
        name="description"
        label={fields.description}
        optionalLabel={t.forms.optional}
        hint={t.forms.clientDataRule}
        markdownHint={t.forms.markdownHint}
        value={typed(state.submitted, 'description')}
        error={problemOf(t, state, 'description')}
        rows={6}
      />
    </>
  )
}

function PlaceFields({ page: { t }, state }: Part) {
  const { fields, hints } = t.calendar
  return (
    <>
      <TextField
        name="place"
        label={fields.place}
        optionalLabel={t.forms.optional}
        hint={hints.place}
        value={typed(state.submitted, 'place')}
        error={problemOf(t, state, 'place')}
      />
      <TextField
        name="link"
        label={fields.link}
        optionalLabel={t.forms.optional}
        hint={hints.link}
        value={typed(state.submitted, 'link')}
        error={problemOf(t, state, 'link')}
        inputmode="url"
      />
    </>
  )
}

function NeedsAndLanguage({ page: { t, names, language }, state }: Part) {
  const { fields, hints } = t.calendar
  return (
    <>
      <CheckboxGroup
        name="needs[]"
        id="needs"
        label={fields.needs}
        optionalLabel={t.forms.optional}
        hint={hints.needs}
        values={typedList(state.submitted, 'needs[]')}
        error={problemOf(t, state, 'needs[]')}
        options={Object.entries(names.needs).map(([value, name]) => ({ value, label: `${value}. ${name}` }))}
        columns
      />
      <Select
        name="language"
        label={t.forms.language}
        value={typed(state.submitted, 'language') || language}
        error={problemOf(t, state, 'language')}
        options={Object.entries(t.forms.languages).map(([value, label]) => ({ value, label }))}
        required
      />
    </>
  )
}

function labelsOf({ t }: PageContext): Record<string, string> {
  const { title, description, kind, place, link, needs, wholeDay, startDay, startTime, endDay, endTime } =
    t.calendar.fields
  return {
    ...{ title, description, kind, place, link, 'needs[]': needs, whole_day: wholeDay },
    ...{ start_day: startDay, start_time: startTime, end_day: endDay, end_time: endTime },
    ...{ network: t.audiences.network, audience: t.audiences.label, language: t.forms.language },
  }
}
