import { dayText } from '../../src/i18n/dates.ts'
import type { ReviewInList } from '../../src/reviews/list-reviews.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { roundTimeText } from '../rounds/round-status.tsx'
import { StatusBadge } from '../ui/badge.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'

type Props = { page: PageContext; rounds: ReviewInList[]; mayOpen: boolean }

/** The closed rounds as the steering group takes them up. */
export function ReviewsPage({ page, rounds, mayOpen }: Props) {
  const { t, paths } = page
  const title = page.names.terms.steering_group ?? t.reviews.title
  const open = mayOpen && (
    <LinkButton href={paths.newRound} icon="vote" kind="secondary">
      {t.reviews.openRound}
    </LinkButton>
  )
  return (
    <Layout page={page} title={title}>
      <div class="page-head">
        <h1>{title}</h1>
        <p class="lead">{t.reviews.lead}</p>
        <div class="cluster">
          {rounds.length > 0 && open}
          <a href={paths.decisions()}>{t.reviews.board}</a>
        </div>
      </div>
      {rounds.length > 0 ? (
        <ul class="card-list">
          {rounds.map(round => (
            <li class="card">
              <h2 class="card-title" lang={round.language}>
                <a href={paths.review(round.id)}>{round.title}</a>
              </h2>
              <p class="card-meta">
                <Progress page={page} round={round} />
                <span>{roundTimeText(page, round)}</span>
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <Empty title={t.reviews.none} action={open}>
          {t.reviews.noneText}
        </Empty>
      )}
    </Layout>
  )
}

function Progress({ page, round }: { page: PageContext; round: ReviewInList }) {
  const { t, language } = page
  const { decided, needs, publishedAt } = round
  if (publishedAt) return <StatusBadge tone="closed" label={t.reviews.publishedOn(dayText(publishedAt, language))} />
  const label = decided === needs ? t.reviews.allDecided : t.reviews.progress(decided, needs)
  return <StatusBadge tone="soon" label={label} />
}
