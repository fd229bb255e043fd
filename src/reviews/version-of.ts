import type { Review } from './find-review.ts'

/** A number that grows with every edit of a decision: what a publisher was shown. */
export function versionOf({ needs }: Pick<Review, 'needs'>): number {
  return needs.reduce((sum, need) => sum + need.decision.revision, 0)
}
