import type { ChangedField } from '../../src/versions/changed-fields.ts'
import type { PageContext } from '../page.ts'
import type { Difference } from '../versions/differences.tsx'

const chosen = ['outcome', 'level', 'owner_network', 'place']

/** What saving a decision would change in what is stored now, in words. */
export function decisionDifferences(
  { t, names }: PageContext,
  changed: ChangedField[],
  labels: Record<string, string>,
  lang: string,
): Difference[] {
  const { reviews } = t
  const words: Record<string, (value: string) => string> = {
    outcome: value => (reviews.outcomes as Record<string, string>)[value] ?? reviews.fields.undecided,
    level: value => (t.rounds.levels as Record<string, string>)[value] ?? '',
    owner_network: value => names.networks[value] ?? reviews.noNetwork,
    place: value => (value ? reviews.placeShort(Number(value), false) : reviews.asVoted),
  }
  return changed.map(({ field, before, after }) => {
    const label = (labels[field] ?? field).replace(/\?$/, '')
    const word = words[field] ?? ((value: string) => value)
    if (chosen.includes(field))
      return { label, before: word(before[0] ?? ''), after: word(after[0] ?? ''), chosen: true }
    return { label, before: before.join('\n'), after: after.join('\n'), lang }
  })
}
