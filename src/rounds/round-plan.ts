import type { Language } from '../i18n/messages.ts'
import type { Asked } from './ballot.ts'
import type { Level } from './count-levels.ts'
import type { Scope } from './round-state.ts'

/** Which needs a round is about. A list is the choice of whoever opens the round, who says why. */
export type NeedsFrom =
  | { from: 'all' }
  | { from: 'round'; roundId: string; level: Level }
  | { from: 'list'; numbers: number[]; because: string }

/** What somebody means to open a round with. What is left out is a level round over all needs and networks. */
export type RoundPlan = {
  /** The form's own id, which becomes the round's. */
  token?: string
  title: string
  body: string
  language: Language
  opensAt: Date
  closesAt: Date
  asks?: Asked
  /** The change before or after which work should begin; empty when timing is not asked. */
  timingPoint?: string
  scope?: Scope
  /** Of a round of one network. */
  networkId?: string | null
  needs?: NeedsFrom
  /** Percents of those with a vote. */
  quorumPercent?: number
}

/** A round that has not been opened. */
export type RoundDraft = Required<Omit<RoundPlan, 'token'>> & {
  id: string
  bodyHtml: string
  draftedBy: string
  draftedAt: Date
  /** Counts its edits. */
  revision: number
}

export const defaultQuorum = 30
