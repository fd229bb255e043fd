import type { Review } from '../../src/reviews/find-review.ts'
import { levels } from '../../src/rounds/count-levels.ts'
import type { PageContext } from '../page.ts'
import { LevelBadge } from '../ui/badge.tsx'
import { ShareLegend } from '../ui/share-bar.tsx'
import { LevelNeedRow } from './level-need.tsx'

const widestFirst = ['all', 'near', 'own'] as const

/** What a round on levels said, in three lists side by side. */
export function LevelLists({ page, review }: { page: PageContext; review: Review }) {
  const { t, paths } = page
  const { lists, undecided } = review
  return (
    <section class="section">
      <h2>{t.reviews.listsTitle}</h2>
      <p class="measure">{t.reviews.listsHint}</p>
      <ShareLegend parts={levels.map(key => ({ key, label: t.rounds.levels[key] }))} />
      <div class="level-lists">
        {widestFirst.map(level => (
          <section class="stack stack--tight">
            <h3>
              <LevelBadge level={level} label={t.rounds.levelsIn[level]} />
            </h3>
            {lists[level].length === 0 ? (
              <p>{t.rounds.noneHere}</p>
            ) : (
              <ul class="entry-list">
                {lists[level].map(need => (
                  <LevelNeedRow page={page} need={need} level={level} />
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
      {undecided.length > 0 && (
        <>
          <h3>{t.reviews.undecided}</h3>
          <p>{t.reviews.undecidedText}</p>
          <ul>
            {undecided.map(need => (
              <li>
                <a href={paths.need(need.number)}>{need.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
