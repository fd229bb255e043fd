import { type BallotGroup, mergeNext, partitionGroups } from '../results/partition-groups.ts'
import { isBlank, type LevelBallot } from './count-levels.ts'
import { leavesFew } from './difference-groups.ts'
import { type LevelCell, type Partition, publishCells } from './level-cells.ts'

export { type LevelCell, nearlyAll } from './level-cells.ts'

export type GroupedBallot = { choices: LevelBallot; role: string; organisation: string }
export type LevelGroup = BallotGroup & { needs: LevelCell[] }
export type GroupedLevels = { role: LevelGroup[] | null; organisation: LevelGroup[] | null }

/** Whether personal results may be published at all, by the number of ballots that are not blank. */
export function publishable(total: number, k = 5): boolean {
  return total >= k
}

/**
 * The tables by role and by organisation of a LEVEL round that may be published, or null for a dimension without any.
 * Blank ballots are left out; no answer counts as 'none'. Every group has at least k ballots (partitionGroups). When
 * the two tables together would let 1 to k - 1 ballots be found by subtraction, organisations are merged further, or
 * left out. Cells that say too much are withheld (publishCells).
 * Method: OECD Glossary of Statistical Terms, threshold rule and secondary suppression; k as in the voting rules 3.3.
 */
export function groupLevels(needs: readonly number[], ballots: readonly GroupedBallot[], k = 5): GroupedLevels {
  const cast = ballots.filter(ballot => !isBlank(ballot.choices))
  const roles = cast.map(ballot => ballot.role)
  const organisations = cast.map(ballot => ballot.organisation)
  const byRole = placeBallots(roles, partitionGroups(roles, k))
  let byOrganisation = placeBallots(organisations, partitionGroups(organisations, k))
  const ways = () => byRole.groupOf.map((at, ballot) => [at, byOrganisation.groupOf[ballot] ?? 0] as const)
  while (byOrganisation.groups.length > 0 && leavesFew(ways(), k)) {
    byOrganisation = placeBallots(organisations, mergeNext(byOrganisation.groups))
  }
  const cells = needs.map(need => {
    const chosen = cast.map(ballot => ballot.choices[String(need)] ?? 'none')
    return publishCells(need, chosen, [byRole, byOrganisation])
  })
  const table = ({ groups }: Partition, way: number) => {
    if (groups.length === 0) return null
    return groups.map((group, at) => ({ ...group, needs: cells.flatMap(cell => cell[way]?.[at] ?? []) }))
  }
  return { role: table(byRole, 0), organisation: table(byOrganisation, 1) }
}

function placeBallots(attributes: readonly string[], groups: BallotGroup[] | null): Partition {
  const placeOf = new Map((groups ?? []).flatMap((group, at) => group.members.map(member => [member, at] as const)))
  return { groups: groups ?? [], groupOf: attributes.map(attribute => placeOf.get(attribute) ?? 0) }
}
