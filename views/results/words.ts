import { numberText, percentText } from '../../src/i18n/dates.ts'
import type { PlaceRange, RankedNeed } from '../../src/results/priority-result.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import type { PageContext } from '../page.ts'

/** "A, B ja C"; of more than `most` how many the rest are. */
export function listText({ t }: PageContext, items: readonly string[], most = items.length): string {
  const rest = items.length - most
  const shown = rest > 1 ? [...items.slice(0, most), t.results.moreOf(rest)] : [...items]
  const last = shown.pop() ?? ''
  return shown.length > 0 ? t.results.and(shown.join(', '), last) : last
}

/** What a need is called in a sentence; as it was worded when the round was opened. */
export function nameIn({ t }: PageContext, round: FoundRound) {
  const names = new Map(round.needs.map(need => [need.number, t.results.quoted(need.name)]))
  return (need: number) => names.get(need) ?? String(need)
}

export function placeText({ t }: PageContext, { place, shared }: Pick<RankedNeed, 'place' | 'shared'>): string {
  return t.results.place(place, shared)
}

/** With one decimal; a dash without ballots. */
export function meanText({ language }: PageContext, mean: number | null): string {
  return mean === null ? '–' : numberText(mean, language, 1)
}

/** Places may be halves: two needs that share places 2 and 3 both stand on 2.5. */
export function rangeText({ language }: PageContext, range: PlaceRange | null): string {
  if (!range) return '–'
  const [low, high] = [numberText(range.low, language), numberText(range.high, language)]
  return low === high ? low : `${low}–${high}`
}

export function shareText({ language }: PageContext, share: number | null): string {
  return share === null ? '–' : percentText(share, language)
}
