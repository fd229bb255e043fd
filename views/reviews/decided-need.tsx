import { isOverdue } from '../../src/reviews/decision.ts'
import type { Review, ReviewedNeed } from '../../src/reviews/find-review.ts'
import type { FollowUp } from '../../src/reviews/list-follow-ups.ts'
import type { PageContext } from '../page.ts'
import { needAnchor } from '../rounds/level-parts.ts'
import { LevelBadge, StatusBadge } from '../ui/badge.tsx'
import { Icon } from '../ui/icon.tsx'
import { departureText, outcomeText, ownerText, statusTones, storedDayText, votedText } from './decision-words.ts'
import { FollowUps } from './follow-ups.tsx'

type Props = {
  page: PageContext
  review: Review
  need: ReviewedNeed
  followUps: FollowUp[]
  /** Like 2026-11-24. */
  today: string
  mayFollowUp: boolean
  /** What has just been done of it. */
  said?: string
}

/** A published decision: what was decided and why, who takes it forward, and what has been done since. */
export function DecidedNeed({ page, review, need, followUps, today, mayFollowUp, said }: Props) {
  const { t, paths } = page
  const { wording, voted, decision } = need
  const { reason, startsOn, reviewOn, departure, note, status, outcome } = decision
  const lang = review.round.language
  const moved = departureText(page, voted, decision.place)
  const overdue = isOverdue(decision, today)
  const owner = ownerText(page, decision)
  const reviewed = storedDayText(page, reviewOn)
  const facts = [
    owner && `${t.reviews.owner}: ${owner}`,
    startsOn && `${t.reviews.starts} ${storedDayText(page, startsOn)}`,
    reviewed && !overdue && t.reviews.reviewDay(reviewed),
  ].filter(Boolean)
  const taken = outcome === 'now' || outcome === 'later'
  return (
    <li class="entry" id={needAnchor(wording.number)} tabindex={-1}>
      {said && (
        <p class="helped-sign">
          <Icon name="check" />
          {said}
        </p>
      )}
      <p class="entry-note cluster">
        <span>{votedText(page, voted)}</span>
        {voted.level && <LevelBadge level={voted.level} label={t.rounds.levels[voted.level]} />}
      </p>
      <h3 class="entry-title">
        <a href={paths.need(wording.number)}>{wording.name}</a>
      </h3>
      <p class="cluster">
        <strong>{outcomeText(page, decision)}</strong>
        {(taken || status !== 'decided') && (
          <StatusBadge tone={statusTones[status]} label={t.reviews.statuses[status]} />
        )}
        {overdue && <StatusBadge tone="warning" label={t.reviews.overdue(reviewed)} />}
      </p>
      <p class="kept-text measure" lang={lang}>
        {reason}
      </p>
      {facts.length > 0 && (
        <p class="signs">
          {facts.map(fact => (
            <span>{fact}</span>
          ))}
        </p>
      )}
      {moved && (
        <p class="measure">
          <strong>{moved}.</strong> <span lang={lang}>{departure}</span>
        </p>
      )}
      {note && (
        <p class="kept-text measure entry-note">
          {t.reviews.privateNote}: <span lang={lang}>{note}</span>
        </p>
      )}
      <FollowUps page={page} followUps={followUps} />
      {mayFollowUp && (
        <p class="no-print">
          <a href={paths.followUp(review.round.id, wording.number)}>{t.reviews.addFollowUp}</a>
        </p>
      )}
    </li>
  )
}
