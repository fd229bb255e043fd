import type { Writing } from '../../src/drafts/continue-draft.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import { type Issue, notIdentityCode, typed } from '../../src/platform/forms.ts'
import type { Stored } from '../../src/versions/edited.ts'
import { Checkbox } from './choices.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Notice } from './notice.tsx'

/** What a form page shows: what was typed, again after it was refused, or what its draft holds. */
export type FormState = Partial<Writing> & {
  issues?: Issue[]
  /** What is stored now, when somebody else saved first. */
  conflict?: Stored
  /** Where what this form has published stands already. */
  published?: string
}

/** The sentence for what is wrong with a field, to stand beside it. */
export function problemOf(t: Messages, { issues }: FormState, field: string): string | undefined {
  const issue = issues?.find(each => each.field === field)
  return issue && sentence(t, issue)
}

type Props = { t: Messages; state: FormState; labels: Record<string, string> }

/** Everything that is wrong with a form, at its top, each linked to its field, whose label is named. */
export function FormProblems({ t, state, labels }: Props) {
  const { issues = [], submitted } = state
  if (issues.length === 0) return null
  const confirmed = typed(submitted, notIdentityCode) === '1'
  const unsure = confirmed || issues.some(issue => issue.problem === 'maybe_identity_code')
  const items = issues.map(issue => ({
    fieldId: labels[issue.field] === undefined ? null : issue.field.replace('[]', ''),
    text: told(labels[issue.field], sentence(t, issue)),
  }))
  return (
    <>
      <ErrorSummary title={t.forms.summary(issues.length)} items={items} />
      {unsure && (
        <Notice tone="warning">
          <Checkbox name={notIdentityCode} value="1" label={t.forms.notIdentityCode} checked={confirmed} />
        </Notice>
      )}
    </>
  )
}

function sentence(t: Messages, { problem, limit, word, group }: Issue): string {
  return t.forms.problems[problem](limit, word, group)
}

/** A problem after the label of its field, which may be a question. */
function told(label: string | undefined, problem: string): string {
  if (!label) return problem
  return label.endsWith('?') ? `${label} ${problem}` : `${label}: ${problem}`
}
