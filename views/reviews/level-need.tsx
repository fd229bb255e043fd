import { percentText } from '../../src/i18n/dates.ts'
import type { LevelNeed } from '../../src/reviews/find-review.ts'
import type { Level } from '../../src/rounds/count-levels.ts'
import type { PageContext } from '../page.ts'
import { levelParts, levelWords } from '../rounds/level-parts.ts'
import { Tag } from '../ui/badge.tsx'
import { ShareBar } from '../ui/share-bar.tsx'

type Props = { page: PageContext; need: LevelNeed; level: Level }

/** A need in its list: its place, how the networks divided, and what people said. */
export function LevelNeedRow({ page, need, level }: Props) {
  const { t, paths, language } = page
  const { place, shared, wording, network, share } = need
  return (
    <li class="entry">
      <p class="entry-note">
        {t.reviews.place(place, shared)} {network.split && <Tag>{t.rounds.split}</Tag>}
      </p>
      <a class="entry-title" href={paths.need(wording.number)}>
        {wording.name}
      </a>
      <ShareBar title={wording.name} describe={levelWords(page, network)} parts={levelParts(page, network)} />
      <p class="entry-note">
        {t.reviews.networks(percentText(share, language), network[level], network.opinions)}
        <br />
        {peopleText(page, need, level)}
      </p>
    </li>
  )
}

function peopleText({ t, language }: PageContext, { personal }: LevelNeed, level: Level) {
  if (!personal) return t.reviews.peopleHidden
  if (personal.shown === 'nearly_all') return t.reviews.peopleNearlyAll(t.rounds.levels[personal.choice])
  if (!personal.shares) return t.rounds.nobodySaid
  const share = t.reviews.people(percentText(personal.shares[level], language))
  const differs = personal.level && personal.level !== level
  return differs && personal.level ? `${share}. ${t.reviews.peopleLevel(t.rounds.levels[personal.level])}` : share
}
