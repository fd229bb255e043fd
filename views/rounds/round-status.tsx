import { dayTimeText } from '../../src/i18n/dates.ts'
import type { Round, RoundState } from '../../src/rounds/round-state.ts'
import type { PageContext } from '../page.ts'
import { StatusBadge, type StatusTone } from '../ui/badge.tsx'

const tones: Record<RoundState, StatusTone> = {
  coming: 'soon',
  open: 'open',
  closed: 'closed',
  annulled: 'neutral',
}

export function RoundStatus({ page, state }: { page: PageContext; state: RoundState }) {
  return <StatusBadge tone={tones[state]} label={page.t.rounds.states[state]} />
}

/** The time that matters of a round: when it opens, closes, closed or was annulled. */
export function roundTimeText({ t, language }: PageContext, round: Round): string {
  if (round.annulledAt) return t.rounds.annulledAt(dayTimeText(round.annulledAt, language))
  const closes = dayTimeText(round.closesAt, language)
  if (round.state === 'coming') return t.rounds.opens(dayTimeText(round.opensAt, language))
  return round.state === 'open' ? t.rounds.closes(closes) : t.rounds.closedAt(closes)
}
