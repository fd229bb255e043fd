import { eq, type SQL, sql } from 'drizzle-orm'
import { audienceFrom } from '../audiences/audience-form.ts'
import { endDraftAt } from '../drafts/discard-draft.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import type { Services } from '../platform/services.ts'
import { indexText } from '../text-index/index-text.ts'
import { changedFields } from '../versions/changed-fields.ts'
import type { Edited } from '../versions/edited.ts'
import { freeMinutes } from '../versions/free-time.ts'
import { editRefusals, nextRevision } from '../versions/next-revision.ts'
import { versions } from '../versions/schema.ts'
import { findThread, type Thread } from './find-thread.ts'
import { threadText } from './list-thread-texts.ts'
import { threadNeeds, threads } from './schema.ts'
import type { ThreadForm } from './thread-form.ts'
import { typedThread } from './typed-thread.ts'

/**
 * Replaces what one's own thread asks and of whom. While it is new and nobody has answered, without a mark; afterwards
 * the thread is marked and what it said before is kept. A form that changes nothing is saved already. Whoever calls has
 * asked `whyNotEdit`.
 */
export async function editThread(services: Services, asker: Viewer, thread: Thread, form: ThreadForm): Promise<Edited> {
  const { db, now } = services
  const { id } = thread
  const sent = typedThread(withForm(thread, form))
  if (changedFields(typedThread(thread), sent).length === 0) return { ok: true }
  const values = threadValues(form)
  const at = now().getTime()
  const free = sql`(${threads.askedAt} > ${at - freeMinutes * 60_000} AND ${threads.answerCount} = 0)`
  const stands = sql`${threads.authorId} = ${asker.id} AND ${threads.withdrawnAt} IS NULL`
  const about = JSON.stringify([...new Set(form['needs[]'].map(Number))])
  try {
    await db.writeTogether([
      db.insert(versions).select(textBefore(id, free)),
      db.delete(threadNeeds).where(eq(threadNeeds.threadId, id)),
      db.insert(threadNeeds).select(sql`SELECT ${id}, value FROM json_each(${about})`),
      db
        .update(threads)
        .set({
          ...values,
          editedAt: sql`CASE WHEN ${free} THEN ${threads.editedAt} ELSE ${at} END`,
          revision: nextRevision(threads.revision, form.revision, stands),
        })
        .where(eq(threads.id, id)),
      indexText(db, threadText({ ...values, id })),
      endDraftAt(db, asker.id, `/threads/${id}/edit`),
    ])
  } catch (error) {
    if (!refusalIn(error, editRefusals)) throw error
    const stored = await findThread(services, asker, id)
    if (!stored || stored === 'withdrawn') return { ok: false, stored: null }
    const changed = changedFields(typedThread(stored), sent)
    if (changed.length === 0) return { ok: true }
    return { ok: false, stored: { revision: stored.revision, savedAt: stored.editedAt, changed } }
  }
  return { ok: true }
}

function threadValues(form: ThreadForm) {
  const { title, body, language, perspective, network, audience } = form
  return {
    ...{ title, body, bodyHtml: renderMarkdown(body), language, perspectiveId: perspective, networkId: network },
    ...audienceFrom(audience),
  }
}

function withForm(thread: Thread, form: ThreadForm) {
  return { ...thread, ...threadValues(form), needs: form['needs[]'].map(Number) }
}

// In the order of the table's columns.
function textBefore(id: string, free: SQL) {
  return sql`SELECT 'thread', id, revision, json_object('title', title, 'body', body, 'language', language,
      'perspective_id', perspective_id, 'network_id', network_id, 'audience', audience,
      'audience_role_id', audience_role_id, 'needs', (
        SELECT json_group_array(need_number) FROM thread_needs WHERE thread_id = threads.id)),
      coalesce(edited_at, asked_at)
    FROM threads WHERE id = ${id} AND NOT ${free}`
}
