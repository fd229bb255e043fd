/** The needs a ballot ranks: groups of need numbers, best first, equals in one group. `[]` is a blank ballot. */
export type Ranking = readonly (readonly number[])[]

/** For sorting need numbers: smallest first. */
export function ascending(a: number, b: number): number {
  return a - b
}

/**
 * The ranking behind the numbers a voter chose. Takes need → number (1 = most important); only their order matters:
 * "1, 3, 3, 7" becomes first; second shared by two; fourth. Needs stand in ascending order inside a group.
 */
export function normalise(choices: ReadonlyMap<number, number>): Ranking {
  const groups = new Map<number, number[]>()
  for (const [need, chosen] of choices) {
    const group = groups.get(chosen)
    if (group) group.push(need)
    else groups.set(chosen, [need])
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group.sort(ascending))
}

/**
 * Whether the form stores this ranking as a blank vote: nothing is ranked, or all the needs are in one group. A counter
 * treats only the empty ranking as blank.
 */
export function isBlankForm(ranking: Ranking, needs: readonly number[]): boolean {
  return ranking.length === 0 || (ranking.length === 1 && ranking[0]?.length === needs.length)
}

/** The same ranking over the given needs alone; `[]` when none of them is ranked. */
export function restrict(ranking: Ranking, needs: readonly number[]): Ranking {
  const kept = ranking.map(group => group.filter(need => needs.includes(need)))
  return kept.filter(group => group.length > 0)
}
