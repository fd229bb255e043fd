import { type SQL, sql } from 'drizzle-orm'
import type { Audience } from '../audiences/audience.ts'
import { visibleTo } from '../audiences/visible-to.ts'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { shownNetwork } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'
import type { Newness } from '../visits/newness.ts'
import { type NewnessRow, newnessColumns } from '../visits/newness-columns.ts'
import { authorColumns, type ShownAuthor } from './author-columns.ts'
import { needsOfPractice } from './needs-of-practice.ts'
import { readNeeds } from './read-needs.ts'
import { type PracticeKind, practices } from './schema.ts'

/** A practice as a card shows it: what its reader may know, in the reader's language where there is a translation. */
export type PracticeCardData = Audience &
  ShownAuthor &
  Newness & {
    id: string
    kind: PracticeKind
    isWish: boolean
    title: string
    titleLanguage: Language
    summary: string
    summaryLanguage: Language
    networkId: string | null
    /** Where a report places a practice that belongs to no network here. */
    region: string | null
    source: string
    /** Their numbers, in order. */
    needs: number[]
    commentCount: number
    publishedAt: Date
  }

type Row = Omit<PracticeCardData, 'isWish' | 'needs' | 'publishedAt' | 'authorHidden' | 'isNew'> &
  NewnessRow & {
    isWish: number
    authorHidden: number
    needs: string
    publishedAt: number
  }

/** The newest published practices a viewer may see and `where` (a condition on `practices`) picks. One query. */
export async function listCards(
  { db }: Services,
  viewer: Viewer | null,
  language: Language,
  where: SQL,
  limit: number,
): Promise<PracticeCardData[]> {
  const newness = newnessColumns(viewer, 'practice', {
    ...{ id: practices.id, authorId: practices.authorId, publishedAt: practices.publishedAt },
    mayHaveNew: () => sql`${practices.commentCount} > 0`,
  })
  const rows = await db.all<Row>(sql`
    WITH picked AS (
      SELECT id AS picked_id FROM practices WHERE withdrawn_at IS NULL AND ${visibleTo(viewer, practices)} AND ${where}
      ORDER BY published_at DESC, id DESC LIMIT ${limit}
    )
    SELECT practices.id, practices.kind, is_wish AS isWish, coalesce(other.title, practices.title) AS title,
      coalesce(other.language, practices.language) AS titleLanguage, coalesce(other.summary, practices.summary) AS summary,
      CASE WHEN other.summary IS NULL THEN practices.language ELSE other.language END AS summaryLanguage,
      ${shownNetwork} AS networkId, region, source, audience, audience_role_id AS audienceRoleId,
      comment_count AS commentCount, published_at AS publishedAt,
      ${needsOfPractice} AS needs, ${authorColumns(viewer)}, ${newness.columns}
    FROM picked JOIN practices ON practices.id = picked_id
      LEFT JOIN practice_translations other ON other.practice_id = practices.id AND other.language = ${language}
      LEFT JOIN people ON people.id = author_id ${newness.join}
    ORDER BY published_at DESC, practices.id DESC`)
  // Written out, because copying a row and overwriting some of it takes many times as long.
  return rows.map(row => ({
    id: row.id,
    kind: row.kind,
    isWish: row.isWish === 1,
    title: row.title,
    titleLanguage: row.titleLanguage,
    summary: row.summary,
    summaryLanguage: row.summaryLanguage,
    networkId: row.networkId,
    region: row.region,
    source: row.source,
    audience: row.audience,
    audienceRoleId: row.audienceRoleId,
    authorId: row.authorId,
    authorName: row.authorName,
    roleId: row.roleId,
    authorHidden: row.authorHidden === 1,
    commentCount: row.commentCount,
    isNew: row.isNew === 1,
    newAnswers: row.newAnswers,
    needs: readNeeds(row.needs),
    publishedAt: new Date(row.publishedAt),
  }))
}
