import { typed } from '../../src/platform/forms.ts'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'

type Props = { page: PageContext; roundId: string; state?: FormState }

/** The form that annuls a round, folded away until it is wanted. */
export function Annulment({ page, roundId, state = {} }: Props) {
  const { t, paths } = page
  return (
    <details class="section fold" open={Boolean(state.issues)}>
      <summary>{t.rounds.annul}</summary>
      <form class="form" method="post" action={paths.annulRound(roundId)} novalidate>
        <FormProblems t={t} state={state} labels={{ reason: t.rounds.annulReason }} />
        <TextArea
          name="reason"
          label={t.rounds.annulReason}
          hint={t.rounds.annulText}
          value={typed(state.submitted, 'reason')}
          error={problemOf(t, state, 'reason')}
          rows={3}
          required
        />
        <p>
          <Button kind="danger">{t.rounds.annul}</Button>
        </p>
      </form>
    </details>
  )
}
