import { type SQL, sql } from 'drizzle-orm'
import type { Audience } from '../audiences/audience.ts'
import { visibleTo } from '../audiences/visible-to.ts'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { shownId, shownName, shownNetwork } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'
import { readNeeds } from '../practices/read-needs.ts'
import type { Newness } from '../visits/newness.ts'
import { type NewnessRow, newnessColumns } from '../visits/newness-columns.ts'
import { excerpt } from './excerpt.ts'
import { threads } from './schema.ts'

/** A thread as a list shows it. */
export type ThreadRow = Audience &
  Newness & {
    id: string
    title: string
    /** The beginning of its text, plain. */
    excerpt: string
    language: Language
    /** The organisation type whose view is wanted. */
    perspectiveId: string | null
    /** Null of an anonymised account. */
    networkId: string | null
    /** Both null for visitors. */
    authorId: string | null
    authorName: string | null
    roleId: string
    answerCount: number
    /** Whether the asker has marked an answer that helped. */
    helped: boolean
    /** Their numbers, in order. */
    needs: number[]
    askedAt: Date
    activeAt: Date
  }

type Stored = Omit<ThreadRow, 'excerpt' | 'helped' | 'needs' | 'askedAt' | 'activeAt' | 'isNew'> &
  NewnessRow & {
    opening: string
    helped: number
    needs: string
    askedAt: number
    activeAt: number
  }

/** The threads a viewer may see that `where` (a condition on `threads`) picks, latest activity first. One query. */
export async function listRows(
  { db }: Services,
  viewer: Viewer | null,
  where: SQL,
  limit: number,
): Promise<ThreadRow[]> {
  const newness = newnessColumns(viewer, 'thread', {
    ...{ id: threads.id, authorId: threads.authorId, publishedAt: threads.askedAt },
    mayHaveNew: since => sql`${threads.activeAt} > ${since}`,
  })
  const rows = await db.all<Stored>(sql`
    WITH picked AS (
      SELECT id AS picked_id FROM threads WHERE withdrawn_at IS NULL AND ${visibleTo(viewer, threads)} AND ${where}
      ORDER BY active_at DESC, id DESC LIMIT ${limit}
    )
    SELECT threads.id, title, substr(body_html, 1, 600) AS opening, threads.language, perspective_id AS perspectiveId,
      ${shownNetwork} AS networkId, audience, audience_role_id AS audienceRoleId, answer_count AS answerCount,
      helped_answer_id IS NOT NULL AS helped, asked_at AS askedAt, active_at AS activeAt, ${needsOfThread} AS needs,
      ${askerColumns(viewer)}, ${newness.columns}
    FROM picked JOIN threads ON threads.id = picked_id JOIN people ON people.id = author_id ${newness.join}
    ORDER BY active_at DESC, threads.id DESC`)
  // Written out, because copying a row and overwriting some of it takes many times as long.
  return rows.map(row => ({
    id: row.id,
    title: row.title,
    excerpt: excerpt(row.opening),
    language: row.language,
    perspectiveId: row.perspectiveId,
    networkId: row.networkId,
    audience: row.audience,
    audienceRoleId: row.audienceRoleId,
    authorId: row.authorId,
    authorName: row.authorName,
    roleId: row.roleId,
    answerCount: row.answerCount,
    helped: row.helped === 1,
    isNew: row.isNew === 1,
    newAnswers: row.newAnswers,
    needs: readNeeds(row.needs),
    askedAt: new Date(row.askedAt),
    activeAt: new Date(row.activeAt),
  }))
}

/** The numbers of the needs of the row of `threads` at hand, as a JSON list for `readNeeds`. */
export const needsOfThread: SQL = sql`(SELECT json_group_array(need_number) FROM thread_needs WHERE thread_id = threads.id)`

/** Who asked, from `threads` joined with `people`; a visitor is given the role alone. */
export function askerColumns(viewer: Viewer | null): SQL {
  return sql`${shownId(viewer)} AS authorId, ${shownName(viewer)} AS authorName, role_id AS roleId`
}
