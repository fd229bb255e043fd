import { sql } from 'drizzle-orm'
import type { Subject } from '../answers/schema.ts'
import type { Audience } from '../audiences/audience.ts'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { excerpt } from '../threads/excerpt.ts'
import type { Removal } from './find-removal.ts'
import { postQuery } from './post-queries.ts'
import type { PostKind } from './schema.ts'

export type PostPart = { name: string; text: string; html: string | null; language?: Language }

/** A post of any kind, as it is reported and judged. */
export type Post = Audience & {
  kind: PostKind
  id: string
  /** Its title; of an answer the words it begins with. */
  title: string
  language: Language
  parts: PostPart[]
  at: Date
  editedAt: Date | null
  withdrawnAt: Date | null
  authorId: string | null
  authorName: string | null
  roleId: string | null
  networkId: string | null
  /** What an answer stands under; null for others. */
  subject: (Subject & { title: string }) | null
  /** Whether the viewer may read it where it stands; `addressed`, whether they could before it was taken away. */
  open: boolean
  addressed: boolean
  /** Whether anybody ever reported it. */
  reported: boolean
  removal: Removal | null
}

type Row = Omit<Post, 'parts' | 'at' | 'editedAt' | 'withdrawnAt' | 'subject' | 'removal'> & {
  parts: string
  others: string
  at: number
  editedAt: number | null
  withdrawnAt: number | null
  subjectKind: Subject['kind'] | null
  subjectId: string | null
  subjectTitle: string | null
  removedAt: number | null
} & { [Key in 'ground' | 'note' | 'noteLanguage']: string | null }

/** A post with all it says, whoever may see it: whoever calls looks at `open`, `addressed` and `reported`. */
export async function findPost(
  { db }: Services,
  viewer: Viewer | null,
  language: Language,
  { kind, id }: { kind: PostKind; id: string },
): Promise<Post | null> {
  const [row] = await db.all<Row>(sql`
    SELECT post.*, EXISTS (SELECT 1 FROM reports WHERE kind = ${kind} AND item_id = post.id) AS reported,
      removals.ground, removals.note, removals.language AS noteLanguage, removals.removed_at AS removedAt
    FROM (${postQuery(kind, viewer, language, id)}) post
    LEFT JOIN removals ON removals.kind = ${kind} AND removals.item_id = post.id`)
  if (!row) return null
  const parts = ([...JSON.parse(row.parts), ...JSON.parse(row.others)] as PostPart[]).filter(part => part.text !== '')
  const { subjectKind, subjectId, subjectTitle, removedAt, ground, note, noteLanguage } = row
  return {
    ...{ kind, id, parts, language: row.language, title: row.title || excerpt(parts[0]?.html ?? '', 90) },
    ...{ audience: row.audience, audienceRoleId: row.audienceRoleId, networkId: row.networkId },
    ...{ authorId: row.authorId, authorName: row.authorName, roleId: row.roleId },
    ...{ at: new Date(row.at), editedAt: dateOf(row.editedAt), withdrawnAt: dateOf(row.withdrawnAt) },
    ...{ open: Boolean(row.open), addressed: Boolean(row.addressed), reported: Boolean(row.reported) },
    subject: subjectKind && { kind: subjectKind, id: subjectId ?? '', title: subjectTitle ?? '' },
    removal: removedAt === null ? null : ({ ground, note, language: noteLanguage, at: new Date(removedAt) } as Removal),
  }
}

function dateOf(ms: number | null) {
  return ms === null ? null : new Date(ms)
}
