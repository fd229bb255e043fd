import { placeOf } from '../../src/paths.ts'
import type { NeedChoice } from '../../src/people/find-names.ts'
import { typed } from '../../src/platform/forms.ts'
import { DraftBar } from '../drafts/draft-bar.tsx'
import { DraftNotice } from '../drafts/draft-notice.tsx'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { FormConflict } from '../ui/conflict.tsx'
import { FormActions } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState } from '../ui/problems.tsx'
import { practiceFormLabels, practiceLabels } from './field-labels.ts'
import { PracticeAddressFields, PracticeTextFields, PracticeTopicFields } from './form-fields.tsx'

type Props = {
  page: PageContext
  needs: NeedChoice[]
  networkIds: string[]
  /** What the fields hold; `issues` when they came back. */
  state: FormState
  /** Set when a published practice is edited. */
  editing?: { id: string }
}

/** The form a practice or a pitfall is published and edited with. */
export function PracticeFormPage({ page, needs, networkIds, state, editing }: Props) {
  const { t, paths } = page
  const { form } = t.practices
  const back = editing ? paths.practice(editing.id) : paths.practices()
  const up = { href: paths.practices(), label: t.practices.title }
  const practice = editing && { href: back, label: typed(state.submitted, 'title') || t.practices.toPractice }
  return (
    <Layout page={page} title={editing ? form.editTitle : form.newTitle} active="practices">
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={practice ? [up, practice] : [up]} />
        <h1>{editing ? form.editTitle : form.newTitle}</h1>
        {!editing && <p class="lead">{form.newLead}</p>}
      </div>
      <DraftNotice page={page} state={state} />
      <form
        class="form"
        method="post"
        action={`${editing ? paths.editPractice(editing.id) : paths.practices()}#problems`}
        novalidate
      >
        <FormProblems t={t} state={state} labels={practiceFormLabels(t)} />
        <FormConflict page={page} state={state} labels={practiceLabels(t)} />
        <input type="hidden" name="token" value={typed(state.submitted, 'token')} />
        {editing && <input type="hidden" name="revision" value={typed(state.submitted, 'revision')} />}
        <Notice tone="info">{t.forms.clientDataRule}</Notice>
        <PracticeTextFields page={page} state={state} />
        <PracticeTopicFields page={page} state={state} needs={needs} />
        <PracticeAddressFields page={page} state={state} networkIds={networkIds} editing={editing !== undefined} />
        <FormActions>
          <Button>{editing ? form.save : form.publish}</Button>
          <DraftBar
            page={page}
            kind="practice"
            submitted={state.submitted}
            place={placeOf(editing ? paths.editPractice(editing.id) : paths.newPractice())}
          />
          <LinkButton href={back} kind="quiet">
            {t.forms.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </Layout>
  )
}
