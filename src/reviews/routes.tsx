import { type Context, Hono } from 'hono'
import { ReviewsPage } from '../../views/reviews/list.tsx'
import { ReviewPage, reviewDones } from '../../views/reviews/show.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { helsinkiParts, isoText, typedDay } from '../i18n/dates.ts'
import { queryText } from '../paths.ts'
import { may } from '../people/find-viewer.ts'
import { readForm } from '../platform/forms.ts'
import { addBoardRoutes } from './board-routes.tsx'
import { addDecisionRoutes } from './decision-routes.tsx'
import type { Review } from './find-review.ts'
import { addFollowUpRoutes } from './follow-up-routes.tsx'
import { listFollowUps } from './list-follow-ups.ts'
import { listReviews } from './list-reviews.ts'
import { addMemoRoutes } from './memo-routes.tsx'
import { openReview } from './open-routes.tsx'
import { mayFollowUp, mayReview, type PublishRefusal } from './policy.ts'
import { publishForm } from './publish-form.ts'
import { publishReview } from './publish-review.ts'
import { reviewTable } from './review-table.ts'

export const reviews = new Hono<App>()

const mostShown = 50

reviews.get('/reviews', allow('review'), async c => {
  const rounds = await listReviews(c.env, mostShown)
  return c.html(<ReviewsPage page={pageOf(c)} rounds={rounds} mayOpen={may(c.var.viewer, 'open_rounds')} />)
})

reviews.get('/reviews/:id', allow('everyone'), async c => {
  const review = await openReview(c)
  return review instanceof Response ? review : showReview(c, review)
})

reviews.get('/reviews/:id/needs.csv', allow('review'), async c => {
  const review = await openReview(c)
  if (review instanceof Response) return review
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header(
    'Content-Disposition',
    `attachment; filename="${c.var.t.reviews.fileName}-${typedDay(review.round.closesAt)}.csv"`,
  )
  return c.body(reviewTable(review, c.var.t, c.var.language))
})

// Where a reload or a change of language leads after a refusal.
reviews.get('/reviews/:id/publishing', allow('everyone'), c => c.redirect(c.var.paths.review(c.req.param('id')), 303))

reviews.post('/reviews/:id/publishing', allow('review'), async c => {
  const review = await openReview(c)
  if (review instanceof Response) return review
  const form = await readForm(c.req.raw, publishForm)
  const published = await publishReview(c.env, signedIn(c), review, form.ok ? form.data.version : -1)
  if (published.ok) return c.redirect(`${c.var.paths.review(review.round.id)}${queryText({ done: 'published' })}`, 303)
  const present = await openReview(c)
  return present instanceof Response ? present : showReview(c, present, published.refusal)
})

addDecisionRoutes(reviews)
addFollowUpRoutes(reviews)
addMemoRoutes(reviews)
addBoardRoutes(reviews)

async function showReview(c: Context<App>, review: Review, refusal?: PublishRefusal) {
  const { viewer } = c.var
  const followUps = review.publishedAt ? await listFollowUps(c.env, viewer, { roundId: review.round.id }) : []
  const tells = review.needs.filter(need => mayFollowUp(viewer, need.decision)).map(need => need.wording.number)
  const done = reviewDones.find(word => word === c.req.query('done'))
  const doneAt = review.needs.find(({ wording }) => String(wording.number) === c.req.query('need'))?.wording.number
  const today = isoText(helsinkiParts(c.env.now()))
  const shown = { review, followUps, tells, today, done, doneAt, refusal, mine: mayReview(viewer) }
  return c.html(<ReviewPage page={pageOf(c)} {...shown} />, refusal ? 409 : 200)
}
