import type { Language } from '../i18n/messages.ts'

export type RoundState = 'coming' | 'open' | 'closed' | 'annulled'

/** What every list and page says of a round. */
export type Round = {
  id: string
  title: string
  /** The language of the title and the text. */
  language: Language
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
