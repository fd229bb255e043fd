import { dayText, dayTimeText, numberText } from '../../src/i18n/dates.ts'
import type { PriorityCount } from '../../src/results/priority-result.ts'
import type { Review, ReviewedNeed } from '../../src/reviews/find-review.ts'
import type { PageContext } from '../page.ts'
import { turnoutWords } from '../rounds/turnout-words.ts'
import { departureText, outcomeText, ownerText, storedDayText } from './decision-words.ts'

export type Fact = { label: string; text: string }
export type MemoTable = { head: string[]; rows: string[][] }

/** A memo for the minutes, in the order it is read; the page and the file show the same. */
export type Memo = {
  title: string
  facts: Fact[]
  order: { title: string; table: MemoTable }
  count: { title: string; sentences: string[] }
  decisions: { title: string; needs: { title: string; facts: Fact[] }[] }
  digests: { title: string; facts: Fact[] }
}

type Words = Pick<PageContext, 't' | 'names' | 'language'>

const mostNamed = 5
const topSize = 5

export function memoText(words: Words, review: Review): Memo {
  const { t } = words
  const { memoText: memo } = t.reviews
  const { digests } = review.results
  return {
    title: memo.title(review.round.title),
    facts: roundFacts(words, review),
    order: { title: memo.orderTitle, table: orderTable(words, review) },
    count: { title: memo.countTitle, sentences: countSentences(words, review) },
    decisions: { title: memo.decisionsTitle, needs: review.needs.map(need => decisionFacts(words, need)) },
    digests: {
      title: memo.digestsTitle,
      facts: [
        { label: memo.networkDigest, text: digests.network },
        { label: memo.personalDigest, text: digests.personal },
      ],
    },
  }
}

function roundFacts({ t, language }: Words, { round, results, publishedAt }: Review): Fact[] {
  const { memoText: memo } = t.reviews
  const { quorumPercent, met } = results.network.turnout
  const { opensAt, closesAt } = round
  return [
    { label: memo.round, text: round.title },
    { label: memo.time, text: `${dayTimeText(opensAt, language)} – ${dayTimeText(closesAt, language)}` },
    { label: memo.turnout, text: turnoutWords(t, language, results.network.turnout) },
    { label: memo.quorum, text: met ? memo.valid(quorumPercent) : memo.indicative(quorumPercent) },
    { label: memo.published, text: publishedAt ? dayText(publishedAt, language) : memo.draft },
  ]
}

/** Columns that no need has anything for are left out. */
function orderTable({ t, language }: Words, { needs, order, results }: Review): MemoTable {
  const { memoText: memo, placeShort } = t.reviews
  const ranked = new Map(results.network.priority?.ranked.map(need => [need.need, need]))
  const ownPlaces = new Map(order?.map(each => [each.need, placeShort(each.place, each.shared)]))
  const columns: [string, (need: ReviewedNeed) => string][] = [
    [memo.place, ({ voted }) => (voted.place === null ? '–' : placeShort(voted.place, voted.shared))],
    [memo.need, ({ wording }) => t.needs.name(wording.number, wording.name)],
    [memo.wins, ({ voted }) => (voted.wins === null ? '' : `${numberText(voted.wins, language)}/${voted.of}`)],
    [memo.meanRank, ({ voted }) => meanRank(ranked.get(voted.need)?.meanRank)],
    [memo.level, ({ voted }) => (voted.level ? t.rounds.levels[voted.level] : '')],
    [memo.people, ({ voted }) => (voted.people ? placeShort(voted.people.place, voted.people.shared) : '')],
    [memo.group, ({ voted }) => ownPlaces.get(voted.need) ?? ''],
  ]
  const filled = columns.filter(([, cell]) => needs.some(need => cell(need) !== ''))
  return { head: filled.map(([head]) => head), rows: needs.map(need => filled.map(([, cell]) => cell(need))) }

  function meanRank(rank: number | null | undefined): string {
    return typeof rank === 'number' ? numberText(rank, language, 1) : ''
  }
}

/** One sentence on whether the methods agree, and one on whether a single network decides. */
function countSentences(words: Words, { needs, results }: Review): string[] {
  const { t, names } = words
  const { memoText: memo } = t.reviews
  const { priority } = results.network
  if (!priority) return [memo.levelRule]
  if (priority.ballots === 0) return []
  const few = needs.length <= topSize
  const changing = priority.without.filter(each => (few ? !isSame(each.order, priority.order) : !each.sameTopFive))
  const named = changing.slice(0, mostNamed).map(each => names.networks[each.network] ?? '')
  const weighted = results.personal.priority?.equalWeight.network
  return [
    agreementSentence(words, priority, needs),
    changing.length > 0
      ? memo.fairChanges(changing.length > mostNamed ? `${named.join(', ')} …` : named.join(', '))
      : few
        ? memo.fairSameAll
        : memo.fairSame,
    ...(weighted && !few ? [weighted.sameTopFive ? memo.peopleSame : memo.peopleChanges] : []),
  ]
}

function agreementSentence({ t }: Words, priority: PriorityCount, needs: ReviewedNeed[]): string {
  const { memoText: memo } = t.reviews
  const differing = priority.ranked.filter(({ methods }) => methods.low !== methods.high)
  if (differing.length === 0) return memo.sameOrder
  if (needs.length > topSize && priority.sameTopFive) return memo.sameTop
  const nameOf = new Map(needs.map(need => [need.wording.number, need.wording.name]))
  const ranges = differing
    .slice(0, mostNamed)
    .map(({ need, methods }) => memo.range(nameOf.get(need) ?? String(need), methods.low, methods.high))
  return memo.ranges(differing.length > mostNamed ? `${ranges.join(', ')} …` : ranges.join(', '))
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function decisionFacts(words: Words, { wording, voted, decision }: ReviewedNeed) {
  const { t } = words
  const { reviews } = t
  const moved = departureText(words, voted, decision.place)
  const facts: Fact[] = [
    { label: reviews.memoText.decision, text: outcomeText(words, decision) },
    { label: reviews.reason, text: decision.reason },
    { label: reviews.owner, text: ownerText(words, decision) },
    { label: reviews.starts, text: storedDayText(words, decision.startsOn) },
    { label: reviews.reviewed, text: storedDayText(words, decision.reviewOn) },
    { label: reviews.departure, text: moved ? `${moved}. ${decision.departure}` : '' },
  ]
  return { title: t.needs.name(wording.number, wording.name), facts: facts.filter(fact => fact.text !== '') }
}
