import { sql } from 'drizzle-orm'
import type { Audience } from '../audiences/audience.ts'
import { visibleTo } from '../audiences/visible-to.ts'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { ifNamed, shownNetwork } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'
import { readNeeds } from '../practices/read-needs.ts'
import { threads } from './schema.ts'
import { askerColumns, needsOfThread } from './thread-row.ts'

export type Thread = Audience & {
  id: string
  title: string
  body: string
  html: string
  language: Language
  perspectiveId: string | null
  /** Null of an anonymised account. */
  networkId: string | null
  /** Both null for visitors. */
  authorId: string | null
  authorName: string | null
  roleId: string
  organisationTypeId: string | null
  answerCount: number
  helpedAnswerId: string | null
  /** Their numbers, in order. */
  needs: number[]
  askedAt: Date
  /** When it was edited after the time in which it may be put right without a mark. */
  editedAt: Date | null
  /** Counts its edits. */
  revision: number
}

type Row = Omit<Thread, 'needs' | 'askedAt' | 'editedAt'> & {
  needs: string
  askedAt: number
  editedAt: number | null
  withdrawn: number
}

/** A thread the viewer may see; of a withdrawn one only that it is withdrawn; null when there is none for them. */
export async function findThread(
  { db }: Services,
  viewer: Viewer | null,
  id: string,
): Promise<Thread | 'withdrawn' | null> {
  const [row] = await db.all<Row>(sql`
    SELECT threads.id, title, body, body_html AS html, threads.language, perspective_id AS perspectiveId,
      ${shownNetwork} AS networkId, audience, audience_role_id AS audienceRoleId, answer_count AS answerCount,
      helped_answer_id AS helpedAnswerId, asked_at AS askedAt, edited_at AS editedAt, revision, withdrawn_at IS NOT NULL AS withdrawn,
      ${ifNamed('organisation_type_id')} AS organisationTypeId, ${needsOfThread} AS needs, ${askerColumns(viewer)}
    FROM threads JOIN people ON people.id = author_id
    WHERE threads.id = ${id} AND ${visibleTo(viewer, threads)}`)
  if (!row) return null
  const { withdrawn, needs, askedAt, editedAt, ...thread } = row
  if (withdrawn === 1) return 'withdrawn'
  return {
    ...thread,
    needs: readNeeds(needs),
    askedAt: new Date(askedAt),
    editedAt: editedAt === null ? null : new Date(editedAt),
  }
}
