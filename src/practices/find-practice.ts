import { sql } from 'drizzle-orm'
import type { Audience } from '../audiences/audience.ts'
import { visibleTo } from '../audiences/visible-to.ts'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { shownNetwork } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'
import { authorColumns, type ShownAuthor } from './author-columns.ts'
import { needsOfPractice } from './needs-of-practice.ts'
import { readNeeds } from './read-needs.ts'
import { type PracticeKind, practices } from './schema.ts'

type Texts = Record<'title' | 'summary' | 'situation' | 'done' | 'happened' | 'watchOut' | 'fitsWhere', string>
type Html = Record<'situationHtml' | 'doneHtml' | 'happenedHtml' | 'watchOutHtml' | 'fitsWhereHtml', string>

export type Translation = { language: Language; title: string; summary: string | null }

/** A practice as its own page shows it: in the language it was written in, with its translations beside it. */
export type Practice = Audience &
  ShownAuthor &
  Texts &
  Html & {
    id: string
    kind: PracticeKind
    isWish: boolean
    language: Language
    translations: Translation[]
    /** Their numbers, in order. */
    needs: number[]
    /** The theme chosen for it; `themeIds` are this one or, when none was chosen, those of its needs. */
    themeId: string | null
    themeIds: string[]
    /** Null when it has none, or its author's account is anonymised. */
    networkId: string | null
    region: string | null
    source: string
    commentCount: number
    publishedAt: Date
    editedAt: Date | null
    /** Counts its edits. */
    revision: number
    withdrawnAt: Date | null
  }

type Stored =
  | 'isWish'
  | 'authorHidden'
  | 'translations'
  | 'needs'
  | 'themeIds'
  | 'publishedAt'
  | 'editedAt'
  | 'withdrawnAt'
type Row = Omit<Practice, Stored> & {
  isWish: number
  authorHidden: number
  translations: string
  needs: string
  themeIds: string
  publishedAt: number
  editedAt: number | null
  withdrawnAt: number | null
}

/** A practice the viewer may see, also a withdrawn one; null when there is none for them. */
export async function findPractice({ db }: Services, viewer: Viewer | null, id: string): Promise<Practice | null> {
  const [row] = await db.all<Row>(sql`
    SELECT practices.id, kind, is_wish AS isWish, title, summary, situation, situation_html AS situationHtml,
      done, done_html AS doneHtml, happened, happened_html AS happenedHtml, watch_out AS watchOut,
      watch_out_html AS watchOutHtml, fits_where AS fitsWhere, fits_where_html AS fitsWhereHtml,
      practices.language, theme_id AS themeId, ${shownNetwork} AS networkId, region, source, audience,
      audience_role_id AS audienceRoleId, comment_count AS commentCount, published_at AS publishedAt,
      edited_at AS editedAt, revision, withdrawn_at AS withdrawnAt, ${needsOfPractice} AS needs, ${authorColumns(viewer)},
      (SELECT json_group_array(json_object('language', language, 'title', title, 'summary', summary))
        FROM practice_translations WHERE practice_id = practices.id) AS translations,
      (SELECT json_group_array(id) FROM (SELECT id FROM themes WHERE CASE WHEN practices.theme_id IS NULL
        THEN id IN (SELECT need_themes.theme_id FROM practice_needs JOIN need_themes USING (need_number)
          WHERE practice_id = practices.id)
        ELSE id = practices.theme_id END ORDER BY place)) AS themeIds
    FROM practices LEFT JOIN people ON people.id = author_id
    WHERE practices.id = ${id} AND ${visibleTo(viewer, practices)}`)
  if (!row) return null
  return {
    ...row,
    isWish: row.isWish === 1,
    authorHidden: row.authorHidden === 1,
    translations: JSON.parse(row.translations),
    needs: readNeeds(row.needs),
    themeIds: JSON.parse(row.themeIds),
    publishedAt: new Date(row.publishedAt),
    editedAt: row.editedAt === null ? null : new Date(row.editedAt),
    withdrawnAt: row.withdrawnAt === null ? null : new Date(row.withdrawnAt),
  }
}
