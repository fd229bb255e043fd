import { and, eq, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import { idFrom, newId } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { indexText } from '../text-index/index-text.ts'
import type { FollowUpForm } from './follow-up-form.ts'
import { findLinked } from './follow-up-link.ts'
import { followUpText } from './list-follow-up-texts.ts'
import { decisions, followUps } from './schema.ts'

type Added = { ok: true; id: string } | { ok: false; refusal: 'review_not_published' }

/**
 * Tells how the work on a published decision goes, and with it how far it has come and when it is looked at again. The
 * same form sent twice is told once; another text sent with the same token is told beside it.
 */
export async function addFollowUp(
  services: Services,
  teller: Viewer,
  { roundId, number }: { roundId: string; number: number },
  form: FollowUpForm,
): Promise<Added> {
  const { db, now } = services
  const { token, day, body, language, status, reviewOn } = form
  const said = {
    roundId,
    needNumber: number,
    day,
    body,
    language,
    status,
    ...(await findLinked(services, teller, form.link)),
  }
  const [known] = await db
    .select()
    .from(followUps)
    .where(eq(followUps.id, idFrom(token)))
  const same = known && Object.entries(said).every(([key, value]) => known[key as keyof typeof known] === value)
  if (same) return { ok: true, id: known.id }
  const id = known ? newId() : idFrom(token)
  const isTold = sql`EXISTS (SELECT 1 FROM follow_ups WHERE id = ${id} AND body = ${body} AND language = ${language})`
  const isNew = sql`NOT EXISTS (SELECT 1 FROM follow_ups WHERE id = ${id})`
  try {
    await db.writeTogether([
      db
        .update(decisions)
        .set({ status, reviewOn, revision: sql`${decisions.revision} + 1` })
        .where(and(eq(decisions.roundId, roundId), eq(decisions.needNumber, number), isNew)),
      db
        .insert(followUps)
        .values({ id, ...said, addedBy: teller.id, addedAt: now() })
        .onConflictDoNothing(),
      indexText(db, followUpText({ id, ...said }), isTold),
    ])
    return { ok: true, id }
  } catch (error) {
    const refusal = refusalIn(error, ['review_not_published'])
    if (!refusal) throw error
    return { ok: false, refusal }
  }
}
