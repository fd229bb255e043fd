import { may, type Viewer } from '../people/find-viewer.ts'

/** Whether somebody belongs to those who review rounds: they alone see decisions before they are published. */
export function mayReview(viewer: Viewer | null): boolean {
  return may(viewer, 'review')
}

/** Who tells how the work on a decision goes: those who review, and the leader of the network that owns it. */
export function mayFollowUp(viewer: Viewer | null, decision: { ownerNetworkId: string | null }): boolean {
  if (!viewer) return false
  const leads = may(viewer, 'cast_for_network') && viewer.homeNetworkId === decision.ownerNetworkId
  return mayReview(viewer) || leads
}

/** Why a decision or a note is not saved; each word has a sentence in `t.reviews.refusals`. */
export type EditRefusal = 'review_published' | 'round_annulled'

/** Why a review is not published. */
export type PublishRefusal = 'decisions_missing' | 'decisions_changed'
