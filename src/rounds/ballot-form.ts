import * as z from 'zod/mini'
import type { LevelBallot, LevelChoice } from './count-levels.ts'

export const levelChoices = ['own', 'near', 'all', 'none'] as const satisfies readonly LevelChoice[]

/** The field of a need on the ballot. */
export function needField(number: number): string {
  return `need_${number}`
}

/** A ballot over the given needs: a level each, or nothing. Anything else on the ballot refuses it. */
export function ballotForm(needs: readonly number[]): z.ZodMiniType<LevelBallot> {
  const answer = z._default(z.enum([...levelChoices, '']), '')
  return z.pipe(
    z.strictObject(Object.fromEntries(needs.map(need => [needField(need), answer]))),
    z.transform(answers => {
      const chosen = needs.map(need => [String(need), answers[needField(need)]] as const)
      return Object.fromEntries(chosen.filter(([, level]) => level)) as LevelBallot
    }),
  )
}
