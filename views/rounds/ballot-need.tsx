import { levelChoices, needField } from '../../src/rounds/ballot-form.ts'
import type { LevelChoice } from '../../src/rounds/count-levels.ts'
import type { RoundNeed } from '../../src/rounds/find-round.ts'
import type { PageContext } from '../page.ts'
import { type FormState, problemOf } from '../ui/problems.tsx'

type Props = { page: PageContext; need: RoundNeed; state: FormState; chosen?: string; saved?: LevelChoice }

/** One need of the ballot. A saved answer can also be taken away, which a radio button alone does not allow. */
export function BallotNeed({ page, need, state, chosen, saved }: Props) {
  const { t } = page
  const name = needField(need.number)
  const problem = problemOf(t, state, name)
  const described = [`${name}-about`, problem && `${name}-error`].filter(Boolean).join(' ')
  return (
    <fieldset class="ballot-need" aria-describedby={described}>
      <legend>{need.name}</legend>
      <p class="ballot-hint" id={`${name}-about`}>
        {need.description}
      </p>
      {problem && (
        <p class="field-error" id={`${name}-error`}>
          {problem}
        </p>
      )}
      <div class="segments">
        {levelChoices.map((level, at) => (
          <label class="segment">
            <input type="radio" id={at === 0 ? name : undefined} name={name} value={level} checked={chosen === level} />
            <span>{t.rounds.levels[level]}</span>
          </label>
        ))}
      </div>
      {saved && (
        <label class="ballot-clear">
          <input type="radio" name={name} value="" checked={chosen === ''} />
          <span>{t.rounds.clear}</span>
        </label>
      )}
    </fieldset>
  )
}
