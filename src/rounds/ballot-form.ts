import * as z from 'zod/mini'
import { isBlankForm, normalise } from '../counting/ranking.ts'
import { type Asked, type Ballot, type TimingChoice, timingChoices } from './ballot.ts'
import type { LevelChoice } from './count-levels.ts'

export const levelChoices = ['own', 'near', 'all', 'none'] as const satisfies readonly LevelChoice[]

/** What the buttons of a ballot that asks for an order do; one without a button looks at the order. */
export const ballotActs = ['review', 'draft', 'blank', 'discard'] as const
export type BallotAct = (typeof ballotActs)[number]

export type FilledBallot = { ballot: Ballot; act: BallotAct }

/** The field of a need's level on the ballot. */
export function needField(number: number): string {
  return `need_${number}`
}

export function rankField(number: number): string {
  return `rank_${number}`
}

export function timingField(number: number): string {
  return `timing_${number}`
}

type Question = { need: number; asks: keyof Asked }
type Fields = Record<string, string | string[]>

/**
 * A ballot over the given needs, of what the round asks: each answer may be left out, the same number may be given to
 * several needs and numbers be skipped. A need, question or answer that is not the round's, or is there twice, refuses it.
 */
export function ballotForm(needs: readonly number[], asks: Asked): z.ZodMiniType<FilledBallot> {
  const questions = questionsOf(needs, asks)
  return z.pipe(
    z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    z.transform(({ act = 'review', ...answers }: Fields, context): FilledBallot => {
      const refuse = (field: string, message: string) =>
        void context.issues.push({ code: 'custom', message, path: [field], input: '' })
      const given: Given = { level: new Map(), priority: new Map(), timing: new Map() }
      for (const [field, answer] of Object.entries(answers)) {
        const question = questions.get(field)
        if (!question) refuse(field, 'unknown')
        else if (typeof answer !== 'string') refuse(field, 'wrong')
        else if (answer !== '' && !isAnswer(question.asks, answer, needs.length)) refuse(field, 'unknown')
        else if (answer !== '') given[question.asks].set(question.need, answer)
      }
      const known = ballotActs.find(each => each === act)
      if (!known || (act !== 'review' && !asks.priority)) refuse('act', 'unknown')
      return { ballot: ballotOf(given), act: known ?? 'review' }
    }),
  )
}

/** What is cast of a ballot: an order that puts all needs in one place says as little as none, and is stored as none. */
export function castable(ballot: Ballot, needs: readonly number[]): Ballot {
  return isBlankForm(ballot.ranking, needs) ? { ...ballot, ranking: [] } : ballot
}

type Given = Record<keyof Asked, Map<number, string>>

function questionsOf(needs: readonly number[], asks: Asked): Map<string, Question> {
  const fields = { level: needField, priority: rankField, timing: timingField }
  const asked = (Object.keys(fields) as (keyof Asked)[]).filter(each => asks[each])
  return new Map(asked.flatMap(each => needs.map(need => [fields[each](need), { need, asks: each }] as const)))
}

function isAnswer(asks: keyof Asked, answer: string, needs: number): boolean {
  if (asks === 'level') return levelChoices.some(each => each === answer)
  if (asks === 'timing') return timingChoices.some(each => each === answer)
  return /^[1-9]\d{0,2}$/.test(answer) && Number(answer) <= needs
}

function ballotOf({ level, priority, timing }: Given): Ballot {
  return {
    levels: Object.fromEntries(level) as Record<string, LevelChoice>,
    ranking: normalise(new Map([...priority].map(([need, place]) => [need, Number(place)]))),
    timing: Object.fromEntries(timing) as Record<string, TimingChoice>,
  }
}
