import { dayText, numberText, parseDay } from '../../src/i18n/dates.ts'
import type { Decision } from '../../src/reviews/decision.ts'
import type { Status } from '../../src/reviews/outcomes.ts'
import type { VotedNeed } from '../../src/reviews/vote-order.ts'
import type { PageContext } from '../page.ts'
import type { StatusTone } from '../ui/badge.tsx'

export const statusTones: Record<Status, StatusTone> = {
  decided: 'soon',
  under_way: 'open',
  done: 'closed',
  stopped: 'neutral',
}

/** What was decided, in a few words. */
export function outcomeText({ t }: Pick<PageContext, 't'>, { outcome, level }: Pick<Decision, 'outcome' | 'level'>) {
  if (outcome === null) return t.reviews.notDecided
  return outcome === 'other_level' && level ? t.reviews.returned[level] : t.reviews.outcomes[outcome]
}

/** Who takes it forward; empty when nobody is named. */
export function ownerText(
  { names }: Pick<PageContext, 'names'>,
  { ownerNetworkId, ownerBody }: Pick<Decision, 'ownerNetworkId' | 'ownerBody'>,
): string {
  return ownerNetworkId === null ? ownerBody : (names.networks[ownerNetworkId] ?? '')
}

/** A stored day such as 2026-11-24 as people read it; empty when there is none. */
export function storedDayText({ language }: Pick<PageContext, 'language'>, iso: string | null): string {
  const day = iso && parseDay(iso)
  return day ? dayText(day, language) : ''
}

/** Where the vote put a need. */
export function votedText(
  { t, language }: Pick<PageContext, 't' | 'language'>,
  { place, shared, wins, of, people }: VotedNeed,
): string {
  if (place === null) return t.reviews.noPlace
  return [
    t.reviews.place(place, shared),
    wins !== null && t.reviews.wins(numberText(wins, language), of),
    people && t.reviews.peoplePlace(people.place, people.shared),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** A place of the group's own beside that of the vote; null where the group did not move the need. */
export function departureText({ t }: Pick<PageContext, 't'>, voted: VotedNeed, place: number | null): string | null {
  if (place === null) return null
  const { place: placed, noPlace, departsFrom } = t.reviews
  const inVote = voted.place === null ? noPlace : placed(voted.place, voted.shared)
  return departsFrom(placed(place, false).toLowerCase(), inVote.toLowerCase())
}
