import type { Asked } from '../../src/rounds/ballot.ts'
import { timingChoices } from '../../src/rounds/ballot.ts'
import { levelChoices, needField, timingField } from '../../src/rounds/ballot-form.ts'
import type { RoundNeed } from '../../src/rounds/find-round.ts'
import type { PageContext } from '../page.ts'
import { type FormState, problemOf } from '../ui/problems.tsx'
import { Segments } from './choice-segments.tsx'

/** What a ballot page knows of the answers: what each field holds now, and what it holds on the server. */
export type Answers = { now: (field: string) => string | undefined; kept: (field: string) => string | undefined }

type Props = { page: PageContext; asks: Asked; need: RoundNeed; state: FormState; answers: Answers }

/** The level and the timing of one need, as far as they are asked. */
export function LevelAndTiming({ page, asks, need, state, answers }: Props) {
  const { t } = page
  const named = Number(asks.level) + Number(asks.timing) + Number(asks.priority) > 1
  const questions = [
    {
      asked: asks.level,
      name: needField(need.number),
      legend: t.rounds.paper.level,
      // Short words where each need has other questions too.
      options: levelChoices.map(value => ({
        value,
        label: (asks.priority ? t.rounds.shortLevels : t.rounds.levels)[value],
      })),
    },
    {
      asked: asks.timing,
      name: timingField(need.number),
      legend: t.rounds.paper.timing,
      options: timingChoices.map(value => ({ value, label: t.rounds.paper.timings[value] })),
    },
  ]
  return (
    <>
      {questions
        .filter(({ asked }) => asked)
        .map(({ name, legend, options }) => {
          const problem = problemOf(t, state, name)
          const group = (
            <>
              {problem && (
                <p class="field-error" id={`${name}-error`}>
                  {problem}
                </p>
              )}
              <Segments
                page={page}
                name={name}
                options={options}
                chosen={answers.now(name)}
                kept={answers.kept(name)}
              />
            </>
          )
          return named ? (
            <fieldset class="ballot-question" aria-describedby={problem && `${name}-error`}>
              <legend>{legend}</legend>
              {group}
            </fieldset>
          ) : (
            group
          )
        })}
    </>
  )
}
