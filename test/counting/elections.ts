import fc from 'fast-check'
import type { Unranked } from '../../src/counting/profile.ts'
import type { Ranking } from '../../src/counting/ranking.ts'

export type Election = { needs: number[]; unranked: Unranked; ballots: { ranking: Ranking; times: number }[] }

/** An election as books print it: "42 MNCK" is 42 ballots M > N > C > K; needs are numbered by the order of `names`. */
export function printed(names: string, ...lines: string[]): Election {
  const ballots = lines.map(line => {
    const [times, ranking] = line.split(' ') as [string, string]
    return { times: Number(times), ranking: [...ranking].map(name => [names.indexOf(name) + 1]) }
  })
  return { needs: [...names].map((_, at) => at + 1), unranked: 'last', ballots }
}

/** An order by the names: "AC B" is A and C on a shared first place. */
export function named(names: string, order: number[][]): string {
  return order.map(group => group.map(need => names[need - 1]).join('')).join(' ')
}

/** Small elections with ties, unranked needs, blank ballots and need numbers that are not 1 … n. */
export function anyElection(most = 5, rules: Unranked[] = ['last', 'ignore']): fc.Arbitrary<Election> {
  return fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: most }).chain(needs =>
    fc.record({
      needs: fc.constant(needs),
      unranked: fc.constantFrom(...rules),
      ballots: fc.array(fc.record({ ranking: anyRanking(needs), times: fc.integer({ min: 1, max: 3 }) }), {
        maxLength: 12,
      }),
    }),
  )
}

/** Any ballot over the needs: each on a level or unranked. */
export function anyRanking(needs: number[], leastLevel = 0): fc.Arbitrary<Ranking> {
  const levels = fc.array(fc.integer({ min: leastLevel, max: needs.length }), {
    minLength: needs.length,
    maxLength: needs.length,
  })
  return levels.map(chosen =>
    [...new Set(chosen)]
      .filter(level => level > 0)
      .sort((a, b) => a - b)
      .map(level => needs.filter((_, at) => chosen[at] === level).sort((a, b) => a - b)),
  )
}

export function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, at) =>
    permutations(items.filter((_, other) => other !== at)).map(rest => [item, ...rest]),
  )
}
