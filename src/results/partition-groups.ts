/** Ballots counted together: all those whose attribute is one of `members`. The merged group has the id 'other'. */
export type BallotGroup = { id: string; members: string[]; ballots: number }

/**
 * Divides ballots into groups of at least k by an attribute. Takes the attribute of each ballot. Groups under k are
 * merged into 'other', which takes the next smallest group while it has fewer than k. Returns the groups by name,
 * 'other' last, or null when fewer than two are left.
 */
export function partitionGroups(attributes: readonly string[], k: number): BallotGroup[] | null {
  const sizes = new Map<string, number>()
  for (const attribute of attributes) sizes.set(attribute, (sizes.get(attribute) ?? 0) + 1)
  let groups = [...sizes].map(([id, ballots]) => ({ id, members: [id], ballots }))
  const small = groups.filter(group => group.ballots < k || group.id === 'other')
  if (small.length > 0) {
    groups = [...groups.filter(group => !small.includes(group)), merged(small)]
    while (groups.length > 1 && groups.some(group => group.ballots < k)) groups = mergeSmallest(groups)
  }
  return inOrder(groups)
}

/** The same ballots in one group fewer, the smallest group going into 'other'; null when fewer than two are left. */
export function mergeNext(groups: readonly BallotGroup[]): BallotGroup[] | null {
  return groups.length > 2 ? inOrder(mergeSmallest(groups)) : null
}

/** The smallest first, by name where equal. */
export function bySize(a: BallotGroup, b: BallotGroup): number {
  return a.ballots - b.ballots || byName(a.id, b.id)
}

function mergeSmallest(groups: readonly BallotGroup[]): BallotGroup[] {
  const named = groups.filter(group => group.id !== 'other').sort(bySize)
  const other = groups.find(group => group.id === 'other') ?? named.shift()
  const next = named.shift()
  return [...named, merged([other, next].filter(group => group !== undefined))]
}

function merged(groups: readonly BallotGroup[]): BallotGroup {
  const members = groups.flatMap(group => group.members).sort(byName)
  return { id: 'other', members, ballots: groups.reduce((sum, group) => sum + group.ballots, 0) }
}

function inOrder(groups: readonly BallotGroup[]): BallotGroup[] | null {
  if (groups.length < 2) return null
  return [...groups].sort((a, b) => Number(a.id === 'other') - Number(b.id === 'other') || byName(a.id, b.id))
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
