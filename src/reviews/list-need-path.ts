import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { RankedNeed } from '../results/priority-result.ts'
import type { LevelCount } from '../rounds/count-levels.ts'
import { roundSight } from '../rounds/round-columns.ts'
import type { PersonalNeed, Turnout } from '../rounds/round-result.ts'
import { sealDueRounds } from '../rounds/seal-round.ts'
import type { Decision } from './decision.ts'
import { type FollowUp, listFollowUps } from './list-follow-ups.ts'

type Placed = Pick<RankedNeed, 'place' | 'shared'>

/** What one round, and the steering group's answer to it, said of a need. */
export type NeedStep = {
  round: { id: string; title: string; language: Language; closesAt: Date }
  turnout: Turnout
  /** The networks' ballots on its level, which decide; null in a round that did not ask. */
  level: LevelCount | null
  /** The personal ballots, null when they were too few to publish. */
  personalLevel: PersonalNeed | null
  /** Its place where an order was asked, of so many needs. */
  place: (Placed & { of: number; people: Placed | null }) | null
  /** Once it is published. */
  decision: (PublicDecision & { publishedAt: Date }) | null
  followUps: FollowUp[]
}

type PublicDecision = Pick<
  Decision,
  'outcome' | 'level' | 'ownerNetworkId' | 'ownerBody' | 'startsOn' | 'reviewOn' | 'status'
>

type Row = {
  id: string
  title: string
  language: Language
  closesAt: number
  turnout: string
  level: string | null
  personalLevel: string | null
  place: string | null
  people: string | null
  of: number | null
  publishedAt: number | null
  decision: string | null
}

const mostRounds = 10

/** The way of a need through the closed rounds the viewer may know of, the latest first. Two queries. */
export async function listNeedPath(services: Services, viewer: Viewer | null, need: number): Promise<NeedStep[]> {
  await sealDueRounds(services)
  const told = (voice: 'n' | 'p', path: string) =>
    sql.raw(`(SELECT value FROM json_each(${voice}.result, '${path}') WHERE value ->> 'need' = ${Number(need)})`)
  const rows = await services.db.all<Row>(sql`
    SELECT r.id, r.title, r.language, r.closes_at AS closesAt, n.result -> 'turnout' AS turnout,
      ${told('n', '$.needs')} AS level, ${told('p', '$.needs')} AS personalLevel,
      ${told('n', '$.priority.ranked')} AS place, ${told('p', '$.priority.ranked')} AS people,
      json_array_length(n.result, '$.priority.ranked') AS "of", v.published_at AS publishedAt,
      json_object('outcome', d.outcome, 'level', d.level, 'ownerNetworkId', d.owner_network_id,
        'ownerBody', d.owner_body, 'startsOn', d.starts_on, 'reviewOn', d.review_on, 'status', d.status) AS decision
    FROM rounds r
    JOIN round_results n ON n.round_id = r.id AND n.voice = 'network'
    JOIN round_results p ON p.round_id = r.id AND p.voice = 'personal'
    LEFT JOIN reviews v ON v.round_id = r.id AND v.published_at IS NOT NULL
    LEFT JOIN decisions d ON d.round_id = v.round_id AND d.need_number = ${need}
    WHERE r.sealed_at IS NOT NULL AND r.annulled_at IS NULL AND ${roundSight(viewer)}
      AND EXISTS (SELECT 1 FROM round_needs WHERE round_id = r.id AND need_number = ${need})
    ORDER BY r.closes_at DESC, r.id DESC LIMIT ${mostRounds}`)
  const roundIds = rows.filter(row => row.publishedAt !== null).map(row => row.id)
  const followUps = roundIds.length > 0 ? await listFollowUps(services, viewer, { need, roundIds }) : []
  return rows.map(row => {
    const { id, title, language, closesAt, turnout, level, personalLevel, publishedAt } = row
    return {
      round: { id, title, language, closesAt: new Date(closesAt) },
      ...{ turnout: JSON.parse(turnout), level: parsed(level), personalLevel: parsed(personalLevel) },
      place: placeOf(row),
      decision:
        publishedAt === null
          ? null
          : { ...(parsed(row.decision) as PublicDecision), publishedAt: new Date(publishedAt) },
      followUps: followUps.filter(each => each.roundId === id),
    }
  })
}

function placeOf({ place, people, of }: Row): NeedStep['place'] {
  const official: Placed | null = parsed(place)
  return official && { place: official.place, shared: official.shared, of: of ?? 0, people: parsed(people) }
}

function parsed<Value>(json: string | null): Value | null {
  return json === null ? null : JSON.parse(json)
}
