import { Hono } from 'hono'
import { ReviewsPage } from '../../views/reviews/list.tsx'
import { ReviewPage } from '../../views/reviews/show.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf } from '../context.ts'
import { typedDay } from '../i18n/dates.ts'
import { may } from '../people/find-viewer.ts'
import { listClosedRounds } from '../rounds/list-closed-rounds.ts'
import { findReview } from './find-review.ts'
import { reviewTable } from './review-table.ts'

export const reviews = new Hono<App>()

const mostShown = 50

reviews.get('/reviews', allow('review'), async c => {
  const rounds = await listClosedRounds(c.env, mostShown)
  return c.html(<ReviewsPage page={pageOf(c)} rounds={rounds} mayOpen={may(c.var.viewer, 'open_rounds')} />)
})

reviews.get('/reviews/:id', allow('review'), async c => {
  const review = await findReview(c.env, c.req.param('id'), c.var.language)
  return review ? c.html(<ReviewPage page={pageOf(c)} review={review} />) : c.notFound()
})

reviews.get('/reviews/:id/needs.csv', allow('review'), async c => {
  const review = await findReview(c.env, c.req.param('id'), c.var.language)
  if (!review) return c.notFound()
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header(
    'Content-Disposition',
    `attachment; filename="${c.var.t.reviews.fileName}-${typedDay(review.round.closesAt)}.csv"`,
  )
  return c.body(reviewTable(review, c.var.t, c.var.language))
})
