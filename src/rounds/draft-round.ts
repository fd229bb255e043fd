import { and, eq, sql } from 'drizzle-orm'
import { refusalIn } from '../platform/db/database.ts'
import { idFrom } from '../platform/ids.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import type { Services } from '../platform/services.ts'
import { nextRevision } from '../versions/next-revision.ts'
import { findDraft } from './find-draft.ts'
import { defaultQuorum, type RoundPlan } from './round-plan.ts'
import { roundNeeds, rounds } from './schema.ts'

/** Keeps a round as a draft, which only those who may open it see. Returns its id; a form sent twice drafts one. */
export async function draftRound(services: Services, by: string, plan: RoundPlan): Promise<string> {
  const { db, now } = services
  const id = idFrom(plan.token ?? '')
  try {
    await db.writeTogether([
      db.insert(rounds).values({
        ...{ id, ...planColumns(plan), openedBy: by, publishedAt: now() },
        ...{ networkCount: 0, isDraft: true },
      }),
      ...needStatements(services, id, plan),
    ])
  } catch (error) {
    if (!refusalIn(error, ['rounds.id'])) throw error
    const mine = and(eq(rounds.id, id), eq(rounds.openedBy, by))
    const [sent] = await db.select({ id: rounds.id }).from(rounds).where(mine)
    if (!sent) return draftRound(services, by, { ...plan, token: '' })
  }
  return id
}

/** Replaces a draft; false when it was edited, opened or thrown away since the revision that was looked at. */
export async function editDraft(services: Services, id: string, revision: number, plan: RoundPlan): Promise<boolean> {
  const { db } = services
  try {
    await db.writeTogether([
      db
        .update(rounds)
        .set({ ...planColumns(plan), revision: nextRevision(rounds.revision, revision, sql`${rounds.isDraft} = 1`) })
        .where(eq(rounds.id, id)),
      db.delete(roundNeeds).where(eq(roundNeeds.roundId, id)),
      ...needStatements(services, id, plan, revision + 1),
    ])
  } catch (error) {
    if (refusalIn(error, ['rounds.revision', 'round_frozen'])) return false
    throw error
  }
  return (await findDraft(services, id)) !== null
}

/** Throws a draft away; an opened round stays. */
export async function discardDraft({ db }: Services, id: string): Promise<void> {
  const draft = sql`EXISTS (SELECT 1 FROM rounds WHERE id = ${id} AND is_draft = 1)`
  await db.writeTogether([
    db.delete(roundNeeds).where(sql`round_id = ${id} AND ${draft}`),
    db.delete(rounds).where(sql`id = ${id} AND is_draft = 1`),
  ])
}

function planColumns(plan: RoundPlan) {
  const { title, body, language, opensAt, closesAt, timingPoint = '', networkId = null } = plan
  const { asks = { level: true, priority: false, timing: false }, needs = { from: 'all' } } = plan
  return {
    ...{ title, body, language, opensAt, closesAt, bodyHtml: renderMarkdown(body), timingPoint },
    ...{ asksLevel: asks.level, asksPriority: asks.priority, asksTiming: asks.timing },
    ...{ scope: plan.scope ?? 'national', networkId, quorumPercent: plan.quorumPercent ?? defaultQuorum },
    needsFrom: needs.from,
    needsRoundId: needs.from === 'round' ? needs.roundId : null,
    needsLevel: needs.from === 'round' ? needs.level : null,
    needsBecause: needs.from === 'list' ? needs.because : '',
  } as const
}

/** A list of needs is kept with its draft; what is chosen otherwise is looked up when the round is opened. */
function needStatements({ db }: Services, id: string, { needs }: RoundPlan, revision = 0) {
  if (needs?.from !== 'list') return []
  const numbers = JSON.stringify(needs.numbers)
  return [
    db.insert(roundNeeds).select(sql`
      SELECT ${id}, number, fi, sv, en, description_fi, description_sv, description_en FROM needs
      WHERE number IN (SELECT value FROM json_each(${numbers})) AND EXISTS (
        SELECT 1 FROM rounds WHERE id = ${id} AND is_draft = 1 AND revision = ${revision})`),
  ]
}
