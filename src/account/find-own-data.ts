import { eq, type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import { people } from '../people/schema.ts'
import type { Services } from '../platform/services.ts'
import { findOwnActs } from './find-own-acts.ts'
import { findOwnBallots } from './find-own-ballots.ts'
import { findOwnTexts } from './find-own-texts.ts'
import { plainRow, type StoredRow } from './plain-row.ts'

/** Changes when a part of the file gets another meaning. */
const format = 1

/**
 * Everything the service holds of the viewer, for them to keep, as plain data: names of parts stay the same whatever the
 * language; times are ISO 8601. Secrets are left out: session ids and the tokens of calendar addresses.
 */
export async function findOwnData(services: Services, viewer: Viewer) {
  const { db, now, origin } = services
  const [person] = await db.select().from(people).where(eq(people.id, viewer.id))
  if (!person) throw new Error('a viewer is a person')
  const list = async (query: SQL) => (await db.all<StoredRow>(query)).map(plainRow)
  const { id } = viewer
  const { name, email, language, roleId, organisationTypeId, homeNetworkId, joinedAt, roundMails } = person
  return {
    ...{ service: origin, format, madeAt: now().toISOString() },
    person: {
      ...{ id, name, email, language, roleId, organisationTypeId, homeNetworkId, roundMails },
      joinedAt: joinedAt.toISOString(),
      roundMails,
    },
    memberships: await list(sql`SELECT network_id AS networkId FROM memberships WHERE person_id = ${id} ORDER BY 1`),
    sessions: await list(sql`
      SELECT device, opened_at AS openedAt, expires_at * 1000 AS expiresAt FROM sessions WHERE person_id = ${id}
      ORDER BY opened_at`),
    visits: await list(sql`SELECT seen_at AS seenAt, before_at AS beforeAt FROM visits WHERE person_id = ${id}`),
    readings: await list(sql`
      SELECT kind, item_id AS itemId, read_at AS readAt FROM readings WHERE person_id = ${id} ORDER BY kind, item_id`),
    calendarFeeds: await list(sql`
      SELECT filters, language, made_at AS madeAt FROM calendar_feeds WHERE person_id = ${id} ORDER BY made_at`),
    savedSearches: await list(sql`
      SELECT query, mails, saved_at AS savedAt, told_at AS toldAt FROM saved_searches WHERE person_id = ${id}
      ORDER BY saved_at, id`),
    savedFinds: await list(sql`
      SELECT query, kind, ref_id AS refId, part, found_at AS foundAt, mail_day AS mailDay, opened_at AS openedAt
      FROM saved_searches JOIN saved_finds ON search_id = saved_searches.id WHERE person_id = ${id}
      ORDER BY found_at, query, kind, ref_id`),
    ...(await findOwnTexts(services, id)),
    ...(await findOwnBallots(services, id)),
    ...(await findOwnActs(services, id)),
    invitationsSent: await list(sql`
      SELECT email, role_id AS roleId, network_id AS networkId, language, invited_at AS invitedAt, expires_at AS expiresAt
      FROM invitations WHERE invited_by = ${id} ORDER BY invited_at, email`),
    reports: await list(sql`
      SELECT kind, item_id AS itemId, ground, reason, reported_at AS reportedAt, handled_at AS handledAt, outcome
      FROM reports WHERE reported_by = ${id} ORDER BY reported_at`),
    feedback: await list(sql`
      SELECT subject, body, page, language, sent_at AS sentAt, due_at AS dueAt, answer, answered_at AS answeredAt
      FROM feedback WHERE email = ${email} AND email <> '' ORDER BY sent_at`),
  }
}
