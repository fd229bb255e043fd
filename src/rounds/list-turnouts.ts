import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'

/** How many of a network's people have voted so far, of how many who may. */
export type Turnout = { networkId: string; voted: number; eligible: number }

export type Turnouts = {
  /** The networks whose figures tell of no single person, the busiest first. */
  shown: Turnout[]
  /** How many networks are left out. */
  hidden: number
}

/**
 * The turnout by home network while a round is open. Whoever voted and left since counts as they did. A round of one
 * network has nothing to divide.
 */
export async function listTurnouts({ db }: Services, round: { id: string; smallestGroup: number }): Promise<Turnouts> {
  const rows = await db.all<Turnout>(sql`
    SELECT home_network_id AS networkId, count(*) AS eligible, sum(voted) AS voted FROM (
      SELECT home_network_id, active = 1 AND role_id IN (
          SELECT role_id FROM role_capabilities WHERE capability = 'vote') AS votes,
        EXISTS (SELECT 1 FROM participations WHERE round_id = ${round.id} AND person_id = people.id) AS voted
      FROM people)
    WHERE votes OR voted GROUP BY home_network_id ORDER BY home_network_id`)
  return shownTurnouts(rows, round.smallestGroup)
}

/**
 * What may be shown of turnouts: networks where enough may vote, and where neither those who voted nor those who did not
 * are a few. The total is known, so the networks left out must not be a few together either.
 */
export function shownTurnouts(turnouts: readonly Turnout[], smallest: number): Turnouts {
  const few = (count: number) => count > 0 && count < smallest
  const tellsOfFew = ({ voted, eligible }: { voted: number; eligible: number }) => few(voted) || few(eligible - voted)
  const bySize = [...turnouts].sort((a, b) => b.eligible - a.eligible || (a.networkId < b.networkId ? -1 : 1))
  const shown = bySize.filter(each => each.eligible >= smallest && !tellsOfFew(each))
  const left = bySize.filter(each => !shown.includes(each))
  const rest = () => ({
    voted: left.reduce((sum, each) => sum + each.voted, 0),
    eligible: left.reduce((sum, each) => sum + each.eligible, 0),
  })
  while (tellsOfFew(rest())) {
    const next = shown.pop()
    if (!next) break
    left.push(next)
  }
  const share = (each: Turnout) => each.voted / each.eligible
  return { shown: shown.sort((a, b) => share(b) - share(a)), hidden: left.length }
}
