import { type Bootstrap, bootstrap } from '../counting/bootstrap.ts'
import { profileOf } from '../counting/profile.ts'
import { seedOf } from '../counting/random.ts'
import type { Ranking } from '../counting/ranking.ts'
import { tiers } from '../counting/tiers.ts'
import { type CountedNeed, countOrder } from './count-order.ts'
import type { PriorityCount, RankedNeed } from './priority-result.ts'

/** Written into every export, so that anybody can draw the same resamples. */
export const resamples = 2000

/**
 * Everything counted from the rankings of one voice. Blank ballots (`[]`) count in `blank` alone. `group`: what is
 * resampled as a whole in the second run of the bootstrap, where every ballot has one. `seed`: the SHA-256 of the
 * voice's canonical export in hexadecimal, of which the first 64 bits are used.
 */
export function countRankings(
  needs: readonly number[],
  ballots: ReadonlyArray<{ ranking: Ranking; group?: string }>,
  seed: string,
): PriorityCount {
  const { ranked, ...count } = countOrder(profileOf(needs, 'last', ballots), profileOf(needs, 'ignore', ballots))
  const drawn = bootstrap(needs, 'last', ballots, { seed: seedOf(seed), resamples })
  const runs = drawn?.byGroup ? [drawn.byBallot, drawn.byGroup] : drawn ? [drawn.byBallot] : []
  return {
    ...count,
    ranked: ranked.map(need => withRange(need, drawn)),
    tiers: drawn ? tiers(count.order, runs).map(tier => tier.flat()) : [count.order.flat()],
  }
}

function withRange(need: CountedNeed, drawn: Bootstrap | null): RankedNeed {
  const chances = drawn?.byBallot.byNeed.get(need.need)
  return {
    ...need,
    interval: drawn?.intervals.get(need.need) ?? null,
    topThree: chances?.top3 ?? null,
    topFive: chances?.top5 ?? null,
  }
}
