import { dayTimeText } from '../../src/i18n/dates.ts'
import type { Review, ReviewedNeed } from '../../src/reviews/find-review.ts'
import type { PageContext } from '../page.ts'
import { needAnchor } from '../rounds/level-parts.ts'
import { LevelBadge, StatusBadge } from '../ui/badge.tsx'
import { Icon } from '../ui/icon.tsx'
import { departureText, outcomeText, ownerText, storedDayText, votedText } from './decision-words.ts'

type Props = {
  page: PageContext
  review: Review
  need: ReviewedNeed
  /** What has just been done of it. */
  said?: string
}

/** A need while the group decides: where the vote put it, what is decided, and who wrote that last. */
export function DecisionRow({ page, review, need, said }: Props) {
  const { t, paths, language } = page
  const next = nextUndecided(review, need)
  const { wording, voted, decision } = need
  const { outcome, reviewOn, departure, editedAt, editorName } = decision
  const moved = departureText(page, voted, decision.place)
  const line = [
    ownerText(page, decision),
    outcome && reviewOn && t.reviews.reviewDay(storedDayText(page, reviewOn)),
  ].filter(Boolean)
  return (
    <li class="entry" id={needAnchor(wording.number)} tabindex={-1}>
      {said && (
        <p class="helped-sign">
          <Icon name="check" />
          {said}
          {next && <a href={paths.decision(review.round.id, next.number)}>{t.reviews.nextNeed(next.name)}</a>}
        </p>
      )}
      <p class="entry-note cluster">
        <span>{votedText(page, voted)}</span>
        {voted.level && <LevelBadge level={voted.level} label={t.rounds.levels[voted.level]} />}
      </p>
      <a class="entry-title" href={paths.decision(review.round.id, wording.number)}>
        {wording.name}
      </a>
      <p class="signs">
        <StatusBadge tone={outcome ? 'closed' : 'warning'} label={outcomeText(page, decision)} />
        {line.map(each => (
          <span>{each}</span>
        ))}
      </p>
      {moved && (
        <p>
          <strong>{moved}.</strong> <span lang={review.round.language}>{departure}</span>
        </p>
      )}
      {editedAt && (
        <p class="entry-note">
          {editorName
            ? t.reviews.editedBy(editorName, dayTimeText(editedAt, language))
            : t.reviews.editedOn(dayTimeText(editedAt, language))}
        </p>
      )}
    </li>
  )
}

/** The need to go on with: the first after this one that waits for a decision, or the first of all. */
function nextUndecided({ needs }: Review, need: ReviewedNeed) {
  const waiting = needs.filter(each => each.decision.outcome === null)
  return (waiting.find(each => needs.indexOf(each) > needs.indexOf(need)) ?? waiting[0])?.wording
}
