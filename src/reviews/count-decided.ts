import type { Review } from './find-review.ts'

/** How many needs have been decided on. */
export function countDecided({ needs }: Pick<Review, 'needs'>): number {
  return needs.filter(need => need.decision.outcome !== null).length
}
