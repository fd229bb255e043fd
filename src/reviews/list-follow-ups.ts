import { type SQL, sql } from 'drizzle-orm'
import { visibleTo } from '../audiences/visible-to.ts'
import { events } from '../calendar/schema.ts'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { shownName } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'
import { practices } from '../practices/schema.ts'
import type { Status } from './outcomes.ts'

export type FollowUp = {
  id: string
  roundId: string
  needNumber: number
  /** Like 2026-11-24. */
  day: string
  body: string
  language: Language
  status: Status
  /** A web address, or one of ours without its language; empty when there is none the viewer may know of. */
  link: string
  /** The title of the practice or event it leads to. */
  linked: { title: string; language: Language } | null
  /** Null for visitors. */
  tellerName: string | null
}

type Row = Omit<FollowUp, 'linked'> & {
  toItem: number
  title: string | null
  titleLanguage: Language | null
}

/** What was told of the decisions of a round, or of those on a need in the rounds of a list, the latest first. */
export async function listFollowUps(
  { db }: Services,
  viewer: Viewer | null,
  of: { roundId: string } | { need: number; roundIds: string[] },
): Promise<FollowUp[]> {
  const where: SQL =
    'roundId' in of
      ? sql`f.round_id = ${of.roundId}`
      : sql`f.round_id IN (SELECT value FROM json_each(${JSON.stringify(of.roundIds)})) AND f.need_number = ${of.need}`
  const rows = await db.all<Row>(sql`
    SELECT f.id, f.round_id AS roundId, f.need_number AS needNumber, f.day, f.body, f.language, f.status, f.link,
      f.practice_id IS NOT NULL OR f.event_id IS NOT NULL AS toItem,
      coalesce(practices.title, events.title) AS title, coalesce(practices.language, events.language) AS titleLanguage,
      ${shownName(viewer)} AS tellerName
    FROM follow_ups f JOIN people ON people.id = f.added_by
      LEFT JOIN practices ON practices.id = f.practice_id AND practices.withdrawn_at IS NULL
        AND ${visibleTo(viewer, practices)}
      LEFT JOIN events ON events.id = f.event_id AND ${visibleTo(viewer, events)}
    WHERE ${where} ORDER BY f.day DESC, f.added_at DESC, f.id DESC`)
  return rows.map(({ toItem, title, titleLanguage, ...row }) => {
    const linked = title !== null && titleLanguage !== null ? { title, language: titleLanguage } : null
    return { ...row, linked, link: toItem && !linked ? '' : row.link }
  })
}
