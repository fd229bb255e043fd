import type { FoundResults } from '../../src/rounds/find-results.ts'
import type { PageContext } from '../page.ts'

/** In a sentence: how many needs the networks' ballots put on each level. */
export function levelHeadline({ network }: FoundResults, rounds: PageContext['t']['rounds']) {
  const [all, near, own] = (['all', 'near', 'own'] as const).map(
    level => network.needs.filter(need => need.level === level).length,
  )
  const split = network.needs.filter(need => need.split).length
  return all || near || own ? rounds.headline(all ?? 0, near ?? 0, own ?? 0, split) : rounds.noHeadline
}
