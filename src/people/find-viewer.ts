import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'
import { newSince } from '../visits/visit-times.ts'
import type { Capability } from './schema.ts'

/** The signed-in person a page is made for, with all that decides what they may see and do. */
export type Viewer = {
  id: string
  name: string
  email: string
  language: Language
  roleId: string
  organisationTypeId: string
  homeNetworkId: string
  /** The home network and every other one the person belongs to. */
  networkIds: string[]
  /** Those and their present neighbours. */
  nearNetworkIds: string[]
  capabilities: Capability[]
  /** Whether the leader of the home network has named them to cast its ballots too. */
  isDeputy: boolean
  /** When they were seen last, in milliseconds; null before their first visit. */
  seenAt: number | null
  /** What others have published since then is new to them, in milliseconds. */
  newSince: number
}

type Row = Omit<Viewer, 'networkIds' | 'nearNetworkIds' | 'capabilities' | 'isDeputy' | 'newSince'> & {
  isDeputy: number
  beforeAt: number | null
  networks: string
  near: string
  rights: string
}

/** An active person as the viewer of a page, or null. One query. */
export async function findViewer({ db, now }: Services, personId: string): Promise<Viewer | null> {
  const [row] = await db.all<Row>(sql`
    WITH mine (id) AS (
      SELECT home_network_id FROM people WHERE id = ${personId}
      UNION SELECT network_id FROM memberships WHERE person_id = ${personId}
    ),
    near (id) AS (
      SELECT id FROM mine UNION SELECT network_id FROM network_neighbours WHERE neighbour_id IN (SELECT id FROM mine)
    )
    SELECT id, name, email, language, role_id AS roleId, organisation_type_id AS organisationTypeId,
      home_network_id AS homeNetworkId,
      (SELECT json_group_array(id) FROM mine) AS networks,
      (SELECT json_group_array(id) FROM near) AS near,
      (SELECT json_group_array(capability) FROM role_capabilities c WHERE c.role_id = people.role_id) AS rights,
      EXISTS (SELECT 1 FROM deputies WHERE network_id = home_network_id AND person_id = people.id) AS isDeputy,
      seen_at AS seenAt, before_at AS beforeAt
    FROM people LEFT JOIN visits ON person_id = people.id WHERE id = ${personId} AND active = 1`)
  if (!row) return null
  const { networks, near, rights, beforeAt, isDeputy, ...person } = row
  const { seenAt } = person
  return {
    ...person,
    networkIds: JSON.parse(networks),
    nearNetworkIds: JSON.parse(near),
    capabilities: JSON.parse(rights),
    isDeputy: isDeputy === 1,
    newSince: newSince(seenAt === null || beforeAt === null ? null : { seenAt, beforeAt }, now()),
  }
}

/** The networks that border on the viewer's own, without those; a visitor has none. */
export function neighboursOf(viewer: Viewer | null): string[] {
  return viewer?.nearNetworkIds.filter(id => !viewer.networkIds.includes(id)) ?? []
}

/** Whether the viewer's role carries a capability; a visitor carries none. */
export function may(viewer: Viewer | null, capability: Capability): boolean {
  return viewer?.capabilities.includes(capability) ?? false
}

/** Whether the viewer casts the ballots of their home network: as its leader, or as a deputy the leader named. */
export function speaksForNetwork(viewer: Viewer | null): boolean {
  return may(viewer, 'cast_for_network') || (viewer?.isDeputy ?? false)
}
