import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { type Level, type LevelCount, type RankedNeed, rankWithinLevels } from '../rounds/count-levels.ts'
import { type FoundResults, findResults } from '../rounds/find-results.ts'
import { type FoundRound, findRound, type RoundNeed } from '../rounds/find-round.ts'
import type { PersonalNeed } from '../rounds/round-result.ts'
import { type Decision, undecided } from './decision.ts'
import { findReviewState, type ReviewState } from './find-review-state.ts'
import { type GroupPlace, groupOrder } from './group-order.ts'
import { listDecided } from './list-decided.ts'
import { mayReview } from './policy.ts'
import { type VotedNeed, voteOrder } from './vote-order.ts'

/** A need as a level round ranked it inside its level. */
export type LevelNeed = RankedNeed & {
  wording: RoundNeed
  /** Whether another need of the level has the same place. */
  shared: boolean
  network: LevelCount
  /** The people's voice, null when it may not be published. */
  personal: PersonalNeed | null
}

/** A need with where the vote put it and what the group decided. */
export type ReviewedNeed = { wording: RoundNeed; voted: VotedNeed; decision: Decision }

export type Review = ReviewState & {
  round: FoundRound
  results: FoundResults
  /** In the order of the vote. */
  needs: ReviewedNeed[]
  /** The group's own order; null when it departs from the vote nowhere. */
  order: GroupPlace[] | null
  lists: Record<Level, LevelNeed[]>
  /** Needs no network took a stand on, where levels were asked. */
  undecided: RoundNeed[]
}

/**
 * A closed round of all networks as the steering group answers it. Before the answer is published it is 'unpublished' for
 * everybody else, and 'annulled' for all once the round is; null when there is no such round, or it is not over.
 */
export async function findReview(
  services: Services,
  viewer: Viewer | null,
  roundId: string,
  language: Language,
): Promise<Review | 'annulled' | 'unpublished' | null> {
  const round = await findRound(services, viewer, roundId, language)
  if (!round || round.scope === 'own') return null
  if (round.state === 'annulled') return 'annulled'
  const results = round.state === 'closed' ? await findResults(services, round.id) : null
  if (!results) return null
  const state = await findReviewState(services, viewer, round.id)
  if (!state.publishedAt && !mayReview(viewer)) return 'unpublished'
  const decided = await listDecided(services, viewer, round.id)
  const wordingOf = new Map(round.needs.map(need => [need.number, need]))
  const needs = voteOrder([...wordingOf.keys()], results).flatMap(voted => {
    const wording = wordingOf.get(voted.need)
    return wording ? [{ wording, voted, decision: decided.get(voted.need) ?? undecided }] : []
  })
  return { ...state, round, results, needs, order: ownOrder(needs), ...levelLists(round, results) }
}

function ownOrder(needs: ReviewedNeed[]): GroupPlace[] | null {
  const own = new Map(needs.flatMap(({ voted, decision }) => (decision.place ? [[voted.need, decision.place]] : [])))
  const voted = needs.map(need => need.voted)
  return own.size > 0 ? groupOrder(voted, own) : null
}

function levelLists(round: FoundRound, results: FoundResults): Pick<Review, 'lists' | 'undecided'> {
  const ranked = rankWithinLevels(results.network.needs)
  const told = (list: RankedNeed[]) => list.flatMap(need => withVoices(need, list, round, results))
  return {
    lists: { own: told(ranked.own), near: told(ranked.near), all: told(ranked.all) },
    undecided: round.needs.filter(({ number }) =>
      results.network.needs.some(count => count.need === number && count.level === null),
    ),
  }
}

function withVoices(ranked: RankedNeed, list: RankedNeed[], round: FoundRound, results: FoundResults): LevelNeed[] {
  const wording = round.needs.find(({ number }) => number === ranked.need)
  const network = results.network.needs.find(count => count.need === ranked.need)
  if (!wording || !network) return []
  const shared = list.filter(other => other.place === ranked.place).length > 1
  const personal = results.personal.needs?.find(count => count.need === ranked.need) ?? null
  return [{ ...ranked, wording, shared, network, personal }]
}
