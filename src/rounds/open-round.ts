import { sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import { refusalIn } from '../platform/db/database.ts'
import { newToken } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { chosenNeeds } from './chosen-needs.ts'
import { draftRound } from './draft-round.ts'
import { findDraft } from './find-draft.ts'
import type { RoundPlan } from './round-plan.ts'
import { roundNeeds, roundNetworks, roundSecrets, rounds } from './schema.ts'
import { writeLogged } from './write-logged.ts'

export type OpenRefusal = 'no_draft' | 'in_the_past' | 'no_needs' | 'one_need' | 'no_networks' | 'draft_changed'

/**
 * Opens a draft: from now on nothing of it can be changed, only annulled. Frozen with it are the needs in their present
 * wording, and the networks with a vote and their neighbours. A draft opened twice at once is opened once.
 * `revision` is the one that was looked at; one edited since is refused.
 */
export async function openDraft(
  services: Services,
  by: string,
  id: string,
  revision: number,
): Promise<{ ok: true } | { ok: false; refusal: OpenRefusal }> {
  const { db, now } = services
  const draft = await findDraft(services, id)
  if (!draft) return { ok: false, refusal: 'no_draft' }
  if (draft.revision !== revision) return { ok: false, refusal: 'draft_changed' }
  if (draft.closesAt <= now()) return { ok: false, refusal: 'in_the_past' }
  const needs = await chosenNeeds(services, draft.needs)
  if (needs.length === 0) return { ok: false, refusal: 'no_needs' }
  if (needs.length === 1 && draft.asks.priority) return { ok: false, refusal: 'one_need' }
  if (!(await hasNetworks(services, draft.networkId))) return { ok: false, refusal: 'no_networks' }
  const numbers = JSON.stringify(needs)
  const opensAt = draft.opensAt > now() ? draft.opensAt : now()
  const networks = sql`SELECT ${id}, id, (SELECT json_group_array(neighbour_id) FROM (
      SELECT neighbour_id FROM network_neighbours WHERE network_id = networks.id ORDER BY neighbour_id))
    FROM networks WHERE active = 1 AND ${draft.networkId === null ? sql`1 = 1` : sql`id = ${draft.networkId}`}`
  const count = sql`(SELECT count(*) FROM round_networks WHERE round_id = ${id})`
  const { asks, scope } = draft
  const detail = {
    ...{ title: draft.title, scope, needs: needs.join(' '), needs_from: draft.needs.from },
    ...{ level: asks.level, priority: asks.priority, timing: asks.timing },
    ...{
      opens_at: opensAt.toISOString(),
      closes_at: draft.closesAt.toISOString(),
      quorum_percent: draft.quorumPercent,
    },
  }
  try {
    await writeLogged(services, id, [{ event: 'opened', detail }], () => [
      db.delete(roundNeeds).where(sql`round_id = ${id}`),
      db.insert(roundNeeds).select(sql`
        SELECT ${id}, number, fi, sv, en, description_fi, description_sv, description_en FROM needs
        WHERE number IN (SELECT value FROM json_each(${numbers}))`),
      db.insert(roundNetworks).select(networks),
      db.insert(roundSecrets).values({ roundId: id, secret: newToken() }),
      db
        .update(rounds)
        .set({ isDraft: false, opensAt, publishedAt: now(), networkCount: count })
        .where(sql`id = ${id} AND revision = ${revision}`),
      auditEntry(services, { actorId: by, action: 'round_opened', subject: { kind: 'round', id } }),
    ])
  } catch (error) {
    if (refusalIn(error, ['draft_changed'])) return { ok: false, refusal: 'draft_changed' }
    if (refusalIn(error, ['round_frozen', 'round_secrets.round_id'])) return { ok: true }
    throw error
  }
  return { ok: true }
}

async function hasNetworks({ db }: Services, only: string | null): Promise<boolean> {
  const [found] = await db.all(sql`
    SELECT 1 FROM networks WHERE active = 1 AND ${only === null ? sql`1 = 1` : sql`id = ${only}`} LIMIT 1`)
  return found !== undefined
}

/** Drafts and opens a round in one go. Returns its id; a form sent twice opens one round. */
export async function openRound(services: Services, by: string, plan: RoundPlan): Promise<string> {
  const id = await draftRound(services, by, plan)
  const draft = await findDraft(services, id)
  if (draft) await openDraft(services, by, id, draft.revision)
  return id
}
