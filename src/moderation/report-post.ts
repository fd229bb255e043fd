import { and, eq, isNull } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import { idFrom } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import type { ReportForm } from './report-form.ts'
import { type PostKind, reports } from './schema.ts'

const visitorsMost = 10
const hour = 3_600_000

export type ReportRefusal = 'too_many' | 'removed'

type Report = { form: ReportForm; language: Language }
type Answer = { ok: true } | { ok: false; refusal: ReportRefusal }

/**
 * Puts a report into the coordinator's queue. The same form sent twice is one report, and so is the same person's second
 * report of a post while the first waits. Refuses a visitor's eleventh within an hour from one network address, and a
 * post erased meanwhile. Whoever calls has checked that the reporter may see the post.
 */
export async function reportPost(
  services: Services,
  reporter: Viewer | null,
  post: { kind: PostKind; id: string },
  { form, language }: Report,
): Promise<Answer> {
  const { db, now, limits, clientAddress } = services
  const id = idFrom(form.token)
  if (await isSent(services, reporter, post, id)) return { ok: true }
  const key = `report:${clientAddress ?? 'unknown'}`
  if (!reporter && !(await limits.allows(key, visitorsMost, hour, now()))) return { ok: false, refusal: 'too_many' }
  const actorId = reporter?.id ?? null
  const { ground, reason } = form
  try {
    await db.writeTogether([
      db.insert(reports).values({
        ...{ id, kind: post.kind, itemId: post.id, ground, reason, language },
        ...{ reportedBy: actorId, reportedAt: now() },
      }),
      auditEntry(services, { actorId, action: 'post_reported', subject: post, details: { ground } }),
    ])
  } catch (error) {
    const refusal = refusalIn(error, ['reports.kind', 'reports.id', 'removed'])
    if (!refusal) throw error
    if (refusal === 'removed') return { ok: false, refusal }
    if (refusal === 'reports.id' && !(await isSent(services, reporter, post, id)))
      return reportPost(services, reporter, post, { form: { ...form, token: '' }, language })
  }
  return { ok: true }
}

async function isSent({ db }: Services, reporter: Viewer | null, post: { kind: PostKind; id: string }, id: string) {
  const same = and(
    eq(reports.id, id),
    eq(reports.kind, post.kind),
    eq(reports.itemId, post.id),
    reporter ? eq(reports.reportedBy, reporter.id) : isNull(reports.reportedBy),
  )
  const [sent] = await db.select({ id: reports.id }).from(reports).where(same)
  return sent !== undefined
}
