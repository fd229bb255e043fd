import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'
import { type Level, type LevelCount, type RankedNeed, rankWithinLevels } from '../rounds/count-levels.ts'
import { type FoundResults, findResults } from '../rounds/find-results.ts'
import { type FoundRound, findRound, type RoundNeed } from '../rounds/find-round.ts'
import type { PersonalNeed } from '../rounds/round-result.ts'

export type ReviewedNeed = RankedNeed & {
  wording: RoundNeed
  /** Whether another need of the level has the same place. */
  shared: boolean
  network: LevelCount
  /** The people's voice, null when it may not be published. */
  personal: PersonalNeed | null
}

export type Review = {
  round: FoundRound
  results: FoundResults
  lists: Record<Level, ReviewedNeed[]>
  /** Needs no network took a stand on. */
  undecided: RoundNeed[]
}

/** A closed round as the steering group reads it: the needs by level, in the order of the networks' ballots. */
export async function findReview(services: Services, roundId: string, language: Language): Promise<Review | null> {
  const round = await findRound(services, roundId, language)
  const results = round?.state === 'closed' ? await findResults(services, round.id) : null
  if (!round || !results) return null
  const ranked = rankWithinLevels(results.network.needs)
  const reviewed = (list: RankedNeed[]) => list.flatMap(need => withVoices(need, list, round, results))
  return {
    ...{ round, results },
    lists: { own: reviewed(ranked.own), near: reviewed(ranked.near), all: reviewed(ranked.all) },
    undecided: round.needs.filter(({ number }) =>
      results.network.needs.some(count => count.need === number && count.level === null),
    ),
  }
}

function withVoices(ranked: RankedNeed, list: RankedNeed[], round: FoundRound, results: FoundResults): ReviewedNeed[] {
  const wording = round.needs.find(({ number }) => number === ranked.need)
  const network = results.network.needs.find(count => count.need === ranked.need)
  if (!wording || !network) return []
  const shared = list.filter(other => other.place === ranked.place).length > 1
  const personal = results.personal.needs?.find(count => count.need === ranked.need) ?? null
  return [{ ...ranked, wording, shared, network, personal }]
}
