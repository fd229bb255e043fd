import { dayTimeText } from '../../src/i18n/dates.ts'
import { placeOf } from '../../src/paths.ts'
import { typed } from '../../src/platform/forms.ts'
import { DraftBar } from '../drafts/draft-bar.tsx'
import { DraftNotice } from '../drafts/draft-notice.tsx'
import { Layout } from '../layout.tsx'
import type { NavKey, PageContext, PageLink } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { FormConflict } from '../ui/conflict.tsx'
import { FormActions, MarkdownArea, Select } from '../ui/field.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import type { DiscussionKind } from './answer.tsx'

type Props = {
  page: PageContext
  state: FormState
  action: string
  /** The answer in its discussion. */
  back: PageLink
  as: DiscussionKind
  active: NavKey
  /** Until when it may be put right without a mark; null when that time has passed. */
  freeUntil: Date | null
}

/** The form an answer or a comment is edited with. */
export function AnswerFormPage({ page, state, action, back, as, active, freeUntil }: Props) {
  const { t, language } = page
  const words = t.answers.edits[as]
  const labels = { body: words.body, language: t.forms.language }
  return (
    <Layout page={page} title={words.title} active={active}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[back]} />
        <h1>{words.title}</h1>
        <p class="lead">{freeUntil ? t.answers.edits.free(dayTimeText(freeUntil, language)) : words.marked}</p>
      </div>
      <DraftNotice page={page} state={state} />
      <form class="form" method="post" action={`${action}#problems`} novalidate>
        <FormProblems t={t} state={state} labels={labels} />
        <FormConflict page={page} state={state} labels={labels} />
        <input type="hidden" name="token" value={typed(state.submitted, 'token')} />
        <input type="hidden" name="revision" value={typed(state.submitted, 'revision')} />
        <MarkdownArea
          name="body"
          label={words.body}
          hint={t.forms.clientDataRule}
          markdownHint={t.forms.markdownHint}
          value={typed(state.submitted, 'body')}
          error={problemOf(t, state, 'body')}
          rows={10}
          required
        />
        <Select
          name="language"
          label={t.forms.language}
          value={typed(state.submitted, 'language') || language}
          error={problemOf(t, state, 'language')}
          options={Object.entries(t.forms.languages).map(([value, text]) => ({ value, label: text }))}
          required
        />
        <FormActions>
          <Button>{t.versions.save}</Button>
          <DraftBar page={page} submitted={state.submitted} kind="answer" place={placeOf(action)} />
          <LinkButton kind="quiet" href={back.href}>
            {t.forms.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </Layout>
  )
}
