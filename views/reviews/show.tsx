import type { Review } from '../../src/reviews/find-review.ts'
import { levels } from '../../src/rounds/count-levels.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { TurnoutNotice } from '../rounds/results.tsx'
import { roundTimeText } from '../rounds/round-status.tsx'
import { LevelBadge } from '../ui/badge.tsx'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { LinkButton } from '../ui/button.tsx'
import { ShareLegend } from '../ui/share-bar.tsx'
import { ReviewedNeedRow } from './reviewed-need.tsx'

const widestFirst = ['all', 'near', 'own'] as const

/** The steering group's page: the needs in three lists, to be read on screen or on paper. */
export function ReviewPage({ page, review }: { page: PageContext; review: Review }) {
  const { t, paths } = page
  const { round, results, lists, undecided } = review
  return (
    <Layout page={page} title={t.reviews.reviewTitle(round.title)} wide>
      <div class="page-head">
        <Breadcrumbs
          label={t.ui.breadcrumbs}
          items={[{ href: paths.reviews, label: page.names.terms.steering_group ?? t.reviews.title }]}
        />
        <h1 lang={round.language}>{round.title}</h1>
        <p class="lead">{roundTimeText(page, round)}</p>
        <div class="cluster no-print">
          <LinkButton href={paths.reviewTable(round.id)} icon="download" kind="secondary">
            {t.reviews.csv}
          </LinkButton>
          <LinkButton href={paths.results(round.id)} kind="quiet">
            {t.reviews.results}
          </LinkButton>
        </div>
      </div>
      <TurnoutNotice page={page} results={results} />
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
                    <ReviewedNeedRow page={page} need={need} level={level} />
                  ))}
                </ul>
              )}
            </section>
          ))}
        </div>
      </section>
      {undecided.length > 0 && (
        <section class="section">
          <h2>{t.reviews.undecided}</h2>
          <p>{t.reviews.undecidedText}</p>
          <ul>
            {undecided.map(need => (
              <li>
                <a href={paths.need(need.number)}>{need.name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="measure">{t.reviews.next}</p>
      <p class="measure entry-note no-print">{t.reviews.print}</p>
    </Layout>
  )
}
