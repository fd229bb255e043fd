import { and, eq } from 'drizzle-orm'
import { audienceFrom } from '../audiences/audience-form.ts'
import { type Published, publishedBefore } from '../drafts/published.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import { idFrom } from '../platform/ids.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import type { Services } from '../platform/services.ts'
import { indexText } from '../text-index/index-text.ts'
import { threadText } from './list-thread-texts.ts'
import { threadNeeds, threads } from './schema.ts'
import type { ThreadForm } from './thread-form.ts'

/** Publishes a thread with its needs. Returns its id; a form sent twice is published once. */
export async function publishThread(services: Services, author: Viewer, form: ThreadForm): Promise<Published> {
  const { db, now } = services
  const id = idFrom(form.token)
  const at = now()
  const { title, body, language, perspective, network } = form
  const text = { id, title, body, bodyHtml: renderMarkdown(body), language }
  const needs = [...new Set(form['needs[]'].map(Number))]
  try {
    await db.writeTogether([
      db.insert(threads).values({
        ...{ ...text, perspectiveId: perspective },
        ...{ networkId: network, authorId: author.id, ...audienceFrom(form.audience), askedAt: at, activeAt: at },
      }),
      ...(needs.length > 0
        ? [db.insert(threadNeeds).values(needs.map(needNumber => ({ threadId: id, needNumber })))]
        : []),
      indexText(db, threadText(text)),
    ])
  } catch (error) {
    if (!refusalIn(error, ['threads.id'])) throw error
    const mine = and(eq(threads.id, id), eq(threads.authorId, author.id))
    const [sent] = await db.select({ title: threads.title, body: threads.body }).from(threads).where(mine)
    return sent ? publishedBefore(id, sent, { title, body }) : publishThread(services, author, { ...form, token: '' })
  }
  return { ok: true, id }
}
