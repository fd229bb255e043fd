import { rankField } from '../../src/rounds/ballot-form.ts'
import type { FoundRound, RoundNeed } from '../../src/rounds/find-round.ts'
import type { PageContext } from '../page.ts'
import { type FormState, problemOf } from '../ui/problems.tsx'
import { type Answers, LevelAndTiming } from './ballot-answers.tsx'

type Props = { page: PageContext; round: FoundRound; need: RoundNeed; state: FormState; answers: Answers }

/** One need of a ballot without an order: its name, what it means, and the answers. */
export function BallotNeed({ page, round, need, state, answers }: Props) {
  const about = `about-${need.number}`
  return (
    <fieldset class="ballot-need" aria-describedby={about}>
      <legend>{need.name}</legend>
      <p class="ballot-hint" id={about}>
        {need.description}
      </p>
      <LevelAndTiming page={page} asks={round.asks} need={need} state={state} answers={answers} />
    </fieldset>
  )
}

/** One need of a ballot that asks for an order, in as little room as it takes: its name, its place, the rest below. */
export function RankedNeed({ page, round, need, state, answers }: Props) {
  const { t } = page
  const { paper } = t.rounds
  const name = rankField(need.number)
  const problem = problemOf(t, state, name)
  const now = answers.now(name) ?? ''
  return (
    <fieldset class="rank-need" aria-labelledby={`${name}-name`}>
      <label class="rank-name" id={`${name}-name`} for={name}>
        {need.name}
      </label>
      <select
        class="input"
        id={name}
        name={name}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem && `${name}-error`}
      >
        <option value="">{paper.notRanked}</option>
        {round.needs.map((_, at) => (
          <option value={String(at + 1)} selected={now === String(at + 1)}>
            {at + 1}
          </option>
        ))}
      </select>
      {problem && (
        <p class="field-error" id={`${name}-error`}>
          {problem}
        </p>
      )}
      <details>
        <summary>
          {paper.about}
          <span class="sr-only">: {need.name}</span>
        </summary>
        <p>{need.description}</p>
      </details>
      <LevelAndTiming page={page} asks={round.asks} need={need} state={state} answers={answers} />
    </fieldset>
  )
}
