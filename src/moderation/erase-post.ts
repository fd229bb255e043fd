import { sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { optimizeIndex } from '../text-index/optimize-index.ts'
import type { ErasureForm } from './erasure-form.ts'
import { type PostKind, removals } from './schema.ts'

type Erasure = { form: ErasureForm; language: Language }

/**
 * Erases a post for good, with the answers chosen along with it: the row of its removal comes, and triggers empty its
 * texts, older versions, translations, drafts and reports, and refuse whatever would bring them back. Afterwards nothing
 * of them is left in the database file. What is erased already stays as it is.
 */
export async function erasePost(
  services: Services,
  coordinator: Viewer,
  post: { kind: PostKind; id: string },
  { form, language }: Erasure,
): Promise<void> {
  const { db, now } = services
  const { ground, note } = form
  const at = now().getTime()
  const along = sql`(answers.id IN (SELECT value FROM json_each(${JSON.stringify(form['answers[]'])}))
    ${form.under ? sql`OR answers.subject_kind = ${post.kind} AND answers.subject_id = ${post.id}` : sql``})`
  const present = sql`NOT EXISTS (SELECT 1 FROM removals WHERE kind = 'answer' AND item_id = answers.id)`
  const [counted] = await db.all<{ answers: number }>(sql`
    SELECT count(*) AS answers FROM answers WHERE ${along} AND ${present}`)
  const answers = counted?.answers ?? 0
  await db.writeTogether([
    auditEntry(
      services,
      { actorId: coordinator.id, action: 'post_erased', subject: post, details: { ground, answers } },
      sql`NOT EXISTS (SELECT 1 FROM removals WHERE kind = ${post.kind} AND item_id = ${post.id})
        OR EXISTS (SELECT 1 FROM answers WHERE ${along} AND ${present})`,
    ),
    db
      .insert(removals)
      .values({
        ...{ kind: post.kind, itemId: post.id, ground, note, language },
        ...{ removedAt: now(), removedBy: coordinator.id },
      })
      .onConflictDoNothing(),
    // In the order of the table's columns.
    db.insert(removals).select(sql`
      SELECT 'answer', answers.id, ${ground}, ${note}, ${language}, ${at}, ${coordinator.id} FROM answers
      WHERE ${along} AND ${present}`),
    optimizeIndex(db),
  ])
  await db.forgetDeleted()
}
