import { dayText, percentText } from '../../src/i18n/dates.ts'
import type { NeedStep } from '../../src/reviews/list-need-path.ts'
import type { PageContext } from '../page.ts'
import { outcomeText, ownerText, statusTones, storedDayText } from '../reviews/decision-words.ts'
import { FollowUps } from '../reviews/follow-ups.tsx'
import { LevelBadge, StatusBadge } from '../ui/badge.tsx'
import { ShareBar, ShareLegend } from '../ui/share-bar.tsx'

type Props = { page: PageContext; path: NeedStep[] }
type Part = { page: PageContext; step: NeedStep }

/** The way of a need: what each round said of it, what was decided on it and what has been done, the latest first. */
export function NeedPath({ page, path }: Props) {
  const { reviews } = page.t
  return (
    <section aria-labelledby="path" class="stack stack--tight">
      <h2 id="path">{reviews.path.title}</h2>
      {path.length === 0 && <p>{reviews.path.none}</p>}
      {path.length > 0 && (
        <ul class="entry-list">
          {path.map(step => (
            <Step page={page} step={step} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Step({ page, step }: Part) {
  const { t, paths, language } = page
  const { round, level, personalLevel, place, turnout } = step
  const people = personalLevel?.shown === 'counts' ? personalLevel.level : null
  const notes = [
    t.needs.closed(dayText(round.closesAt, language)),
    people && t.needs.peopleVoice(t.rounds.levels[people]),
    level?.split && t.needs.levelSplit,
    !turnout.met && t.needs.indicativeText,
  ]
  return (
    <li class="entry">
      <a class="entry-title" href={paths.results(round.id)} lang={round.language}>
        {round.title}
      </a>
      {place && (
        <p>
          {t.reviews.path.place(place.place, place.shared, place.of)}
          {place.people && ` · ${t.reviews.peoplePlace(place.people.place, place.people.shared)}`}
        </p>
      )}
      {level && <Level page={page} level={level} />}
      <p class="entry-note">{notes.filter(Boolean).join(' · ')}</p>
      <DecisionOf page={page} step={step} />
    </li>
  )
}

function Level({ page, level: count }: { page: PageContext; level: NonNullable<NeedStep['level']> }) {
  const { t, language } = page
  const { level, shares } = count
  if (!level || !shares) return <p>{t.needs.levelNobody}</p>
  const parts = (['own', 'near', 'all'] as const).map(key => ({
    key,
    label: t.rounds.levels[key],
    share: shares[key],
    text: percentText(shares[key], language),
  }))
  const describe = parts.map(part => `${part.label} ${part.text}`).join(', ')
  return (
    <>
      <LevelBadge level={level} label={t.rounds.levels[level]} />
      <ShareBar title={t.needs.networkVoices} parts={parts} describe={describe} />
      <ShareLegend parts={parts} />
    </>
  )
}

/** The group's answer to the round, once it is published. */
function DecisionOf({ page, step: { round, decision, followUps } }: Part) {
  const { t, paths } = page
  if (!decision) return null
  const { status, reviewOn } = decision
  const waits = (status === 'decided' || status === 'under_way') && reviewOn
  return (
    <div class="stack stack--tight">
      <p>
        <a href={`${paths.review(round.id)}`}>{t.reviews.path.decided}</a>:{' '}
        <strong>{outcomeText(page, decision)}</strong>
      </p>
      <p class="signs">
        <StatusBadge tone={statusTones[status]} label={t.reviews.statuses[status]} />
        <span>{ownerText(page, decision)}</span>
        {waits && <span>{t.reviews.reviewDay(storedDayText(page, reviewOn))}</span>}
      </p>
      <FollowUps page={page} followUps={followUps} />
    </div>
  )
}
