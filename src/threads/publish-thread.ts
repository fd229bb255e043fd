import { and, eq, gt, isNull, type SQL, sql } from 'drizzle-orm'
import { audienceFrom } from '../audiences/audience-form.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { newId } from '../platform/ids.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import type { Services } from '../platform/services.ts'
import { threadNeeds, threads } from './schema.ts'
import type { ThreadForm } from './thread-form.ts'

const moments = 60_000

/**
 * Publishes a thread and returns its id. The same text for the same readers sent again within a minute, as by a second
 * press of the button, is the first thread and not another.
 */
export async function publishThread({ db, now }: Services, author: Viewer, form: ThreadForm): Promise<string> {
  const id = newId()
  const at = now()
  const { audience, audienceRoleId } = audienceFrom(form.audience)
  const same = and(
    eq(threads.authorId, author.id),
    gt(threads.askedAt, new Date(at.getTime() - moments)),
    eq(threads.title, form.title),
    eq(threads.body, form.body),
    eq(threads.networkId, form.network),
    eq(threads.audience, audience),
    sql`${threads.audienceRoleId} IS ${audienceRoleId}`,
    isNull(threads.withdrawnAt),
  ) as SQL
  // In the order of the table's columns.
  const row = sql`SELECT ${id}, ${form.title}, ${form.body}, ${renderMarkdown(form.body)}, ${form.language},
    ${form.perspective}, ${form.network}, ${author.id}, ${audience}, ${audienceRoleId}, 0, NULL,
    ${at.getTime()}, ${at.getTime()}, NULL, 1, NULL
    WHERE NOT EXISTS (SELECT 1 FROM threads WHERE ${same})`
  const about = JSON.stringify([...new Set(form['needs[]'].map(Number))])
  const needs = sql`SELECT threads.id, value FROM threads, json_each(${about}) WHERE threads.id = ${id}`
  await db.writeTogether([db.insert(threads).select(row), db.insert(threadNeeds).select(needs)])
  const [first] = await db.select({ id: threads.id }).from(threads).where(sql`${threads.id} = ${id} OR (${same})`)
  if (!first) throw new Error('a thread is either published or there already')
  return first.id
}
