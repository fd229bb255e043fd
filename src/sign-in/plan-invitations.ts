import { sql } from 'drizzle-orm'
import { listCastingRoles } from '../people/may-cast.ts'
import { sha256 } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { listInvitedLeaders } from './list-invited-leaders.ts'
import type { ImportLine } from './read-invitations.ts'
import { sameFormMs } from './send-invitations.ts'

export type PlannedLine = ImportLine & {
  /** What will happen: an invitation, a new one instead of an open one, nothing, or nothing at all as long as it is wrong. */
  outcome: 'new' | 'renewed' | 'member' | 'wrong'
}

export type InvitationPlan = {
  lines: PlannedLine[]
  count: Record<PlannedLine['outcome'], number>
  /** Tells whether what was looked at is still so when it is confirmed. */
  digest: string
  /** Whether all of it has been sent this minute: the form was sent twice. */
  justSent: boolean
}

type Known = { email: string; member: number; invitation: string | null; fresh: number }

/** What sending these invitations would do, as things are now. As many queries, however many lines. */
export async function planInvitations(services: Services, table: ImportLine[]): Promise<InvitationPlan> {
  const known = await findKnown(services, table)
  const isMember = (line: ImportLine) => known.get(line.email)?.member === 1
  const lines = await findLeaders(services, table, isMember)
  const planned = lines.map((line): PlannedLine => {
    const { member, invitation } = known.get(line.email) ?? {}
    const outcome = line.problems.length > 0 ? 'wrong' : member ? 'member' : invitation ? 'renewed' : 'new'
    return { ...line, outcome }
  })
  const count = { new: 0, renewed: 0, member: 0, wrong: 0 }
  for (const { outcome } of planned) count[outcome] += 1
  const seen = planned.map(({ number, email, outcome }) => [number, email, outcome, known.get(email)?.invitation])
  const sent = planned.filter(line => line.outcome === 'renewed')
  return {
    ...{ lines: planned, count, digest: await sha256(JSON.stringify(seen)) },
    justSent: count.new + count.wrong === 0 && sent.length > 0 && sent.every(line => known.get(line.email)?.fresh),
  }
}

async function findKnown({ db, now }: Services, table: ImportLine[]): Promise<Map<string, Known>> {
  const asked = table.map(({ email, roleId, networkId }) => ({ email, roleId, networkId }))
  const time = now().getTime()
  const rows = await db.all<Known>(sql`
    SELECT asked.email, EXISTS (SELECT 1 FROM people WHERE people.email = asked.email) AS member,
      i.id AS invitation, coalesce(i.invited_at > ${time - sameFormMs} AND i.role_id = asked.role_id
        AND i.network_id = asked.network_id, 0) AS fresh
    FROM (
      SELECT json_extract(value, '$.email') AS email, json_extract(value, '$.roleId') AS role_id,
        json_extract(value, '$.networkId') AS network_id
      FROM json_each(${JSON.stringify(asked)})
    ) asked LEFT JOIN invitations i ON i.email = asked.email AND i.expires_at > ${time}`)
  return new Map(rows.map(row => [row.email, row]))
}

/** A network has one leader: whom to invite to one that has or awaits one, here or on a line above, is wrong. */
async function findLeaders(
  services: Services,
  table: ImportLine[],
  isMember: (line: ImportLine) => boolean,
): Promise<ImportLine[]> {
  const casting = await listCastingRoles(services)
  // An invitation to an address of the table is replaced by its line.
  const [led, awaited] = await Promise.all([
    services.db.all<{ id: string }>(sql`
      SELECT DISTINCT home_network_id AS id FROM people
      WHERE active = 1 AND role_id IN (SELECT value FROM json_each(${JSON.stringify(casting)}))`),
    listInvitedLeaders(
      services,
      table.map(line => line.email),
    ),
  ])
  const invitedTo = new Map(awaited.map(each => [each.networkId, each.email]))
  const ledNow = new Set(led.map(row => row.id))
  const first = new Map<string, number>()
  return table.map(line => {
    const { roleId, networkId, number, problems } = line
    if (roleId === null || networkId === null || !casting.includes(roleId) || isMember(line)) return line
    if (ledNow.has(networkId)) return { ...line, problems: [...problems, { column: 'role', problem: 'has_leader' }] }
    const other = invitedTo.get(networkId)
    if (other) return { ...line, problems: [...problems, { column: 'role', problem: 'leader_invited', other }] }
    const above = first.get(networkId)
    if (above === undefined) first.set(networkId, number)
    else return { ...line, problems: [...problems, { column: 'role', problem: 'two_leaders', line: above }] }
    return line
  })
}
