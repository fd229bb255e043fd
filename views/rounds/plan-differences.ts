import type { NeedChoice } from '../../src/people/find-names.ts'
import type { LevelRound } from '../../src/rounds/list-level-rounds.ts'
import { earlierLevel } from '../../src/rounds/round-form.ts'
import type { ChangedField } from '../../src/versions/changed-fields.ts'
import type { PageContext } from '../page.ts'
import type { Difference } from '../versions/differences.tsx'
import { planLabels } from './plan-labels.ts'

type Choices = { levelRounds: LevelRound[]; needs: NeedChoice[] }

/** In what a plan that came back differs from the draft as it is now, in words. */
export function planDifferences({ t }: PageContext, choices: Choices, changed: ChangedField[]): Difference[] {
  const { plan } = t.rounds
  const labels: Record<string, string> = planLabels(t)
  const chosen: Record<string, Record<string, string>> = {
    'asks[]': plan.asked,
    needs_from: plan.from,
    needs_level: Object.fromEntries(
      choices.levelRounds.flatMap(({ id, title, counts }) =>
        (['all', 'near', 'own'] as const).map(level => [
          earlierLevel(id, level),
          plan.levelOption(title, t.rounds.levels[level], counts[level]),
        ]),
      ),
    ),
    'needs[]': Object.fromEntries(choices.needs.map(({ number, name }) => [String(number), `${number}. ${name}`])),
    scope: plan.scopes,
    language: t.forms.languages,
  }
  return changed.map(({ field, before, after }) => {
    const label = (labels[field] ?? field).replace(/\?$/, '')
    const words = chosen[field]
    if (!words) return { label, before: before.join('\n'), after: after.join('\n') }
    const told = (values: string[]) => values.map(value => words[value] ?? value).join(', ')
    return { label, before: told(before), after: told(after), chosen: true }
  })
}
