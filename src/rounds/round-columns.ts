import { type SQL, sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import { may, type Viewer } from '../people/find-viewer.ts'
import { type Round, roundState, type Scope } from './round-state.ts'

/** What `readRound` reads, from `rounds` under the alias r. */
export const roundColumns: SQL = sql`r.id, r.title, r.language, r.scope, r.network_id AS networkId,
  r.asks_level AS asksLevel, r.asks_priority AS asksPriority, r.asks_timing AS asksTiming,
  r.opens_at AS opensAt, r.closes_at AS closesAt, r.annulled_at AS annulledAt`

export type RoundRow = {
  id: string
  title: string
  language: Language
  scope: Scope
  networkId: string | null
  asksLevel: number
  asksPriority: number
  asksTiming: number
  opensAt: number
  closesAt: number
  annulledAt: number | null
}

export function readRound(row: RoundRow, now: Date): Round {
  const [opensAt, closesAt] = [new Date(row.opensAt), new Date(row.closesAt)]
  const annulledAt = row.annulledAt === null ? null : new Date(row.annulledAt)
  const { id, title, language, scope, networkId } = row
  const asks = { level: row.asksLevel === 1, priority: row.asksPriority === 1, timing: row.asksTiming === 1 }
  return {
    ...{ id, title, language, scope, networkId, asks, opensAt, closesAt, annulledAt },
    state: roundState({ opensAt, closesAt, annulledAt }, now),
  }
}

/**
 * The condition on `rounds` under the alias r for what a viewer may know of at all: drafts are for nobody here, and a
 * round of one network is for the people of that network, or of the one it was merged into, and for whoever sees everything.
 */
export function roundSight(viewer: Viewer | null): SQL {
  if (may(viewer, 'see_everything')) return sql`r.is_draft = 0`
  if (!viewer) return sql`r.is_draft = 0 AND r.scope <> 'own'`
  const mine = JSON.stringify(viewer.networkIds)
  return sql`r.is_draft = 0 AND (r.scope <> 'own' OR r.network_id IN (SELECT value FROM json_each(${mine}))
    OR r.network_id IN (SELECT id FROM networks WHERE merged_into IN (SELECT value FROM json_each(${mine}))))`
}

/** The condition on `rounds` under the alias r for those the viewer's own ballot counts in, apart from time. */
export function votesIn(viewer: Viewer): SQL {
  return sql`r.is_draft = 0 AND (r.scope <> 'own' OR r.network_id = ${viewer.homeNetworkId})`
}

/** The condition on `rounds` under the alias r that a network works, and had a vote when the round was opened. */
export function networkVotesIn(networkId: string | SQL): SQL {
  return sql`EXISTS (
    SELECT 1 FROM round_networks n JOIN networks ON networks.id = n.network_id AND networks.active = 1
    WHERE n.round_id = r.id AND n.network_id = ${networkId})`
}
