import { asset } from '../../src/assets.ts'
import { dayText } from '../../src/i18n/dates.ts'
import { countDecided } from '../../src/reviews/count-decided.ts'
import type { Review } from '../../src/reviews/find-review.ts'
import type { FollowUp } from '../../src/reviews/list-follow-ups.ts'
import type { Outcome } from '../../src/reviews/outcomes.ts'
import type { PublishRefusal } from '../../src/reviews/policy.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { TurnoutNotice } from '../rounds/results.tsx'
import { roundTimeText } from '../rounds/round-status.tsx'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { DecidedNeed } from './decided-need.tsx'
import { DecisionRow } from './decision-row.tsx'
import { LevelLists } from './level-lists.tsx'
import { Orders } from './orders.tsx'
import { Publishing } from './publishing.tsx'

export const reviewDones = ['saved', 'notesSaved', 'published', 'followUpAdded'] as const

export type ReviewPageProps = {
  page: PageContext
  review: Review
  followUps: FollowUp[]
  /** Whether the reader belongs to the group. */
  mine: boolean
  /** Numbers of the needs whose work the reader may tell of. */
  tells: number[]
  today: string
  done?: (typeof reviewDones)[number]
  /** The need of which it was done. */
  doneAt?: number
  refusal?: PublishRefusal
}

/** A closed round as the steering group answers it: for the group to decide, and once published for everyone to read. */
export function ReviewPage(props: ReviewPageProps) {
  const { page, review, mine, done, doneAt, refusal } = props
  const { t, paths, language } = page
  const { round, results, publishedAt, needs } = review
  const { reviews } = t
  const countOf = (outcome: Outcome) => needs.filter(need => need.decision.outcome === outcome).length
  const steering = page.names.terms.steering_group ?? reviews.title
  const hint = round.asks.priority ? '' : round.asks.level ? reviews.levelOrder : reviews.noOrder
  return (
    <Layout page={page} title={reviews.reviewTitle(round.title)} wide>
      <link rel="stylesheet" href={asset('/css/reviews.css')} />
      <div class="page-head">
        <Breadcrumbs
          label={t.ui.breadcrumbs}
          items={[mine ? { href: paths.reviews, label: steering } : { href: paths.decisions(), label: reviews.board }]}
        />
        <h1 lang={round.language}>{round.title}</h1>
        <p class="lead">
          {publishedAt ? reviews.publishedLead(dayText(publishedAt, language)) : roundTimeText(page, round)}
        </p>
        <div class="cluster no-print">
          <LinkButton href={paths.memo(round.id)} icon="print" kind="secondary">
            {reviews.memo}
          </LinkButton>
          {mine && round.asks.level && (
            <LinkButton href={paths.reviewTable(round.id)} icon="download" kind="secondary">
              {reviews.csv}
            </LinkButton>
          )}
          <LinkButton href={paths.results(round.id)} kind="quiet">
            {reviews.results}
          </LinkButton>
        </div>
      </div>
      {done && doneAt === undefined && !(done === 'published' && !publishedAt) && (
        <Notice tone="success" role="status" focus>
          <p>{reviews[done]}</p>
        </Notice>
      )}
      {refusal && (
        <Notice tone="warning" role="alert" focus>
          <p>{reviews.refusals[refusal]}</p>
        </Notice>
      )}
      <TurnoutNotice page={page} results={results} />
      <section class="section" aria-labelledby="decisions">
        <div class="section-head">
          <h2 id="decisions">{reviews.needsTitle}</h2>
          {!publishedAt && (
            <p>
              <a href="#publish">{reviews.progress(countDecided(review), needs.length)}</a>
            </p>
          )}
        </div>
        {publishedAt && (
          <p>{reviews.summary(countOf('now'), countOf('later'), countOf('other_level'), countOf('not_now'))}</p>
        )}
        <p class="measure">
          {!publishedAt && reviews.needsHint} {hint}
        </p>
        <Needs {...props} />
      </section>
      <Orders page={page} review={review} />
      {mine && <Notes page={page} review={review} />}
      {!publishedAt && <Publishing page={page} review={review} />}
      {mine && round.asks.level && <LevelLists page={page} review={review} />}
      {mine && <p class="measure entry-note no-print">{reviews.print}</p>}
    </Layout>
  )
}

function Needs({ page, review, followUps, tells, today, done, doneAt }: ReviewPageProps) {
  return (
    <ol class="entry-list review-needs">
      {review.needs.map(need => {
        const said = done && doneAt === need.wording.number ? page.t.reviews[done] : undefined
        return review.publishedAt ? (
          <DecidedNeed
            {...{ page, review, need, today, said }}
            followUps={followUps.filter(each => each.needNumber === need.wording.number)}
            mayFollowUp={tells.includes(need.wording.number)}
          />
        ) : (
          <DecisionRow {...{ page, review, need, said }} />
        )
      })}
    </ol>
  )
}

/** What the group keeps for itself. */
function Notes({ page, review }: { page: PageContext; review: Review }) {
  const { t, paths } = page
  const { notes, publishedAt, round } = review
  return (
    <section class="section no-print" aria-labelledby="notes">
      <div class="section-head">
        <h2 id="notes">{t.reviews.notesTitle}</h2>
        {!publishedAt && <a href={paths.reviewNotes(round.id)}>{t.reviews.editNotes}</a>}
      </div>
      <p class="entry-note">{t.reviews.notesHint}</p>
      {notes.text ? (
        <p class="kept-text measure" lang={round.language}>
          {notes.text}
        </p>
      ) : (
        <p>{t.reviews.noNotes}</p>
      )}
    </section>
  )
}
