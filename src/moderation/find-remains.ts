import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { shownName } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'
import { excerpt } from '../threads/excerpt.ts'
import type { Post } from './find-post.ts'

/** Another's answer that repeats the text of an answer. */
export type Quoting = {
  id: string
  excerpt: string
  language: Language
  authorName: string | null
  roleId: string
  at: Date
  /** Whether it quotes the post itself, and not only an answer that quotes it. */
  direct: boolean
}

/** What may hold words of a post besides the post itself: how many answers stand under it, and which quote it. */
export type Remains = { under: number; quoting: Quoting[] }

type Row = Omit<Quoting, 'excerpt' | 'at' | 'direct'> & { opening: string; at: number; distance: number }

const mostQuoting = 200
const farthest = 5

/** The answers that would remain after a post was erased, without those erased already. */
export async function findRemains({ db }: Services, viewer: Viewer, post: Post): Promise<Remains> {
  const erased = sql`(SELECT item_id FROM removals WHERE removals.kind = 'answer')`
  if (post.kind !== 'answer') {
    const [row] = await db.all<{ count: number }>(sql`
      SELECT count(*) AS count FROM answers
      WHERE subject_kind = ${post.kind} AND subject_id = ${post.id} AND id NOT IN ${erased}`)
    return { under: row?.count ?? 0, quoting: [] }
  }
  const { kind = 'thread', id: subject = '' } = post.subject ?? {}
  // Whoever quotes an answer that quotes this one may repeat it too; a quotation names the address of what it quotes.
  const rows = await db.all<Row>(sql`
    WITH RECURSIVE quoting (id, distance) AS (
      SELECT ${post.id}, 0
      UNION SELECT answers.id, distance + 1 FROM quoting JOIN answers ON answers.subject_kind = ${kind}
        AND answers.subject_id = ${subject} AND distance < ${farthest}
        AND (answers.quotes_id = quoting.id OR instr(answers.body, '/answers/' || quoting.id) > 0)
    )
    SELECT answers.id, substr(body_html, 1, 600) AS opening, answers.language, answered_at AS at, role_id AS roleId,
      ${shownName(viewer)} AS authorName, min(distance) AS distance
    FROM quoting JOIN answers ON answers.id = quoting.id JOIN people ON people.id = author_id
    WHERE answers.id <> ${post.id} AND answers.id NOT IN ${erased}
    GROUP BY answers.id ORDER BY answered_at, answers.id LIMIT ${mostQuoting}`)
  const quoting = rows.map(({ opening, at, distance, ...row }) => ({
    ...{ ...row, excerpt: excerpt(opening), at: new Date(at), direct: distance === 1 },
  }))
  return { under: 0, quoting }
}
