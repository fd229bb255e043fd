import type { Language } from '../i18n/messages.ts'
import type { Asked } from './ballot.ts'

export type RoundState = 'coming' | 'open' | 'closed' | 'annulled'

/** Whose ballots count: every network's, each network's with its neighbours', or one network's alone. */
export const scopes = ['national', 'near', 'own'] as const
export type Scope = (typeof scopes)[number]

/** What every list and page says of a round. */
export type Round = {
  id: string
  title: string
  /** The language of the title and the text. */
  language: Language
  scope: Scope
  /** The network of a round of its own, else null. */
  networkId: string | null
  asks: Asked
  opensAt: Date
  closesAt: Date
  annulledAt: Date | null
  state: RoundState
}

type Times = { opensAt: Date; closesAt: Date; annulledAt: Date | null }

/** Where a round stands: a comparison with the clock, so that nothing has to happen for it to close. */
export function roundState({ opensAt, closesAt, annulledAt }: Times, now: Date): RoundState {
  if (annulledAt) return 'annulled'
  if (now < opensAt) return 'coming'
  return now < closesAt ? 'open' : 'closed'
}
