import type { Asked } from '../rounds/ballot.ts'

/** What a result page tells on demand, in its order; each is a word in the address. */
export const resultParts = [
  ...(['places', 'pairs', 'methods', 'fairness', 'groups', 'timing', 'levels'] as const),
  ...(['past', 'ballots', 'receipts', 'method'] as const),
] as const
export type ResultPart = (typeof resultParts)[number]

/** The parts of a round by what it asked: of levels alone everything else stands on the page. */
export function partsAsked(asks: Asked): ResultPart[] {
  return resultParts.filter(part => {
    if (part === 'timing') return asks.timing
    if (part === 'receipts') return true
    if (part === 'levels') return asks.level && asks.priority
    if (part === 'ballots') return asks.priority || asks.timing
    return asks.priority
  })
}
