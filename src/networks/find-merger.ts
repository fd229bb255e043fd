import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'

export type Leader = { id: string; name: string; networkId: string }

/** What moves when one network becomes part of another, in figures. */
export type Merger = {
  people: number
  /** People whose access has ended; they keep a network too. */
  ended: number
  /** Those of other home networks who belong to it besides. */
  members: number
  practices: number
  threads: number
  events: number
  invitations: number
  /** The networks that become neighbours of the one that stays. */
  neighbourIds: string[]
  /** Who speaks for either of the two now. */
  leaders: Leader[]
}

type Row = Omit<Merger, 'neighbourIds' | 'leaders'> & { neighbours: string; leaders: string }

export async function findMerger({ db, now }: Services, fromId: string, intoId: string): Promise<Merger> {
  const count = (what: string) => sql`SELECT count(*) FROM ${sql.raw(what)} WHERE network_id = ${fromId}`
  const [row] = await db.all<Row>(sql`
    SELECT (SELECT count(*) FROM people WHERE home_network_id = ${fromId} AND active = 1) AS people,
      (SELECT count(*) FROM people WHERE home_network_id = ${fromId} AND active = 0) AS ended,
      (${count('memberships')}) AS members,
      (${count('practices')} AND withdrawn_at IS NULL) AS practices,
      (${count('threads')} AND withdrawn_at IS NULL) AS threads,
      (${count('events')}) AS events,
      (${count('invitations')} AND expires_at > ${now().getTime()}) AS invitations,
      (SELECT json_group_array(neighbour_id) FROM (
        SELECT neighbour_id FROM network_neighbours JOIN networks ON networks.id = neighbour_id AND active = 1
        WHERE network_id = ${fromId} AND neighbour_id <> ${intoId}
          AND neighbour_id NOT IN (SELECT neighbour_id FROM network_neighbours WHERE network_id = ${intoId})
      )) AS neighbours,
      (SELECT json_group_array(json_object('id', id, 'name', name, 'networkId', home_network_id)) FROM (
        SELECT id, name, home_network_id FROM people
        WHERE home_network_id IN (${fromId}, ${intoId}) AND active = 1
          AND role_id IN (SELECT role_id FROM role_capabilities WHERE capability = 'cast_for_network')
        ORDER BY home_network_id = ${fromId}, name, id
      )) AS leaders`)
  if (!row) throw new Error('a SELECT without FROM gives one row')
  return { ...row, neighbourIds: JSON.parse(row.neighbours), leaders: JSON.parse(row.leaders) }
}
