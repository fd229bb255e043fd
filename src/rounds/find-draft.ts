import { and, desc, eq, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { NeedsFrom, RoundDraft } from './round-plan.ts'
import { rounds } from './schema.ts'

/** A round that has not been opened, or null. Whoever calls checks that the viewer may open it. */
export async function findDraft({ db }: Services, id: string): Promise<RoundDraft | null> {
  const numbers = sql<string>`(SELECT json_group_array(need_number) FROM (
    SELECT need_number FROM round_needs WHERE round_id = ${id} ORDER BY need_number))`
  const [found] = await db
    .select({ round: rounds, numbers })
    .from(rounds)
    .where(and(eq(rounds.id, id), eq(rounds.isDraft, true)))
  return found ? readDraft(found.round, JSON.parse(found.numbers)) : null
}

export type DraftedRound = { id: string; title: string; language: RoundDraft['language']; draftedAt: Date }

const mostDrafts = 50

/** The drafts of national and neighbourhood rounds, or of the rounds of one network, the newest first. */
export function listDrafts({ db }: Services, networkId: string | null): Promise<DraftedRound[]> {
  const { id, title, language, publishedAt } = rounds
  const ofNetwork = networkId === null ? sql`${rounds.networkId} IS NULL` : eq(rounds.networkId, networkId)
  return db
    .select({ id, title, language, draftedAt: publishedAt })
    .from(rounds)
    .where(and(sql`is_draft = 1`, ofNetwork))
    .orderBy(desc(publishedAt), desc(id))
    .limit(mostDrafts)
}

function readDraft(row: typeof rounds.$inferSelect, numbers: number[]): RoundDraft {
  const { id, title, body, language, opensAt, closesAt, timingPoint, scope, networkId, quorumPercent, revision } = row
  return {
    ...{ id, title, body, language, opensAt, closesAt, timingPoint, scope, networkId, quorumPercent, revision },
    asks: { level: row.asksLevel, priority: row.asksPriority, timing: row.asksTiming },
    needs: needsOf(row, numbers),
    ...{ bodyHtml: row.bodyHtml, draftedBy: row.openedBy, draftedAt: row.publishedAt },
  }
}

function needsOf(row: typeof rounds.$inferSelect, numbers: number[]): NeedsFrom {
  if (row.needsFrom === 'list') return { from: 'list', numbers, because: row.needsBecause }
  if (row.needsFrom === 'round' && row.needsRoundId && row.needsLevel)
    return { from: 'round', roundId: row.needsRoundId, level: row.needsLevel }
  return { from: 'all' }
}
