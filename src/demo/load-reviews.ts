import { helsinkiParts, isoText, plusDays } from '../i18n/dates.ts'
import { findViewer } from '../people/find-viewer.ts'
import { newId } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { addFollowUp } from '../reviews/add-follow-up.ts'
import { findReview } from '../reviews/find-review.ts'
import { publishReview } from '../reviews/publish-review.ts'
import { saveDecision } from '../reviews/save-decision.ts'
import { versionOf } from '../reviews/version-of.ts'
import { sealDueRounds } from '../rounds/seal-round.ts'
import type { Demo, DemoDecision, DemoReview } from './read-demo.ts'

const dayLength = 86_400_000

/** Has the steering group of the example answer its rounds, through the real acts with the clock set back. */
export async function loadReviews(services: Services, demo: Demo, rounds: Map<string, string>): Promise<void> {
  for (const review of demo.reviews) {
    const roundId = rounds.get(review.round)
    if (roundId) await loadReview(services, review, roundId)
  }
}

async function loadReview(services: Services, { by, published_days, decisions }: DemoReview, roundId: string) {
  const today = services.now()
  const then = { ...services, now: () => new Date(today.getTime() + published_days * dayLength) }
  const editor = await findViewer(then, by)
  if (!editor) throw new Error(`the example has nobody called ${by}`)
  await sealDueRounds(then)
  for (const decision of decisions)
    await saveDecision(then, editor, { roundId, number: decision.need }, decisionOf(decision, today))
  const review = await findReview(then, editor, roundId, 'fi')
  if (!review || typeof review === 'string') throw new Error('the example has a closed round to answer')
  const published = await publishReview(then, editor, review, versionOf(review))
  if (!published.ok) throw new Error(published.refusal)
  for (const decision of decisions) await tellSince(services, decision, roundId)
}

function decisionOf(decision: DemoDecision, today: Date) {
  const { outcome, reason, starts_days, review_days } = decision
  const [startsOn, reviewOn] = [starts_days, review_days].map(days => (days === undefined ? null : dayOf(today, days)))
  return {
    ...{ revision: 0, outcome, reason, level: decision.level ?? null, note: '' },
    ...{ place: decision.place ?? null, departure: decision.departure ?? '' },
    ...{ ownerNetworkId: decision.owner_network ?? null, ownerBody: decision.owner_body ?? '' },
    ...{ startsOn: startsOn ?? null, reviewOn: reviewOn ?? null },
  }
}

async function tellSince(services: Services, { need, follow_up, review_days = 0 }: DemoDecision, roundId: string) {
  const teller = follow_up && (await findViewer(services, follow_up.by))
  if (!follow_up || !teller) return
  const { body, status, days } = follow_up
  const said = { token: newId(), body, status, language: 'fi' as const, link: '' }
  const when = { day: dayOf(services.now(), days), reviewOn: dayOf(services.now(), review_days) }
  await addFollowUp(services, teller, { roundId, number: need }, { ...said, ...when })
}

function dayOf(today: Date, days: number): string {
  return isoText(plusDays(helsinkiParts(today), days))
}
