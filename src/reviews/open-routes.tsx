import type { Context } from 'hono'
import { NotAllowedPage } from '../../views/errors/not-allowed.tsx'
import { AnnulledReviewPage } from '../../views/reviews/annulled.tsx'
import { type App, pageOf } from '../context.ts'
import { findReview, type Review, type ReviewedNeed } from './find-review.ts'

/** The review of an address, or the answer to whoever may not read it or finds none. */
export async function openReview(c: Context<App>): Promise<Review | Response> {
  const { viewer, language } = c.var
  const roundId = c.req.param('id') ?? ''
  const review = await findReview(c.env, viewer, roundId, language)
  if (review === null) return c.notFound()
  const page = pageOf(c)
  if (review === 'annulled') return c.html(<AnnulledReviewPage page={page} roundId={roundId} />, 410)
  if (review !== 'unpublished') return review
  return viewer ? c.html(<NotAllowedPage page={page} />, 403) : c.redirect(page.links.signIn, 303)
}

/** The same with the need of the address. */
export async function openReviewedNeed(c: Context<App>): Promise<{ review: Review; need: ReviewedNeed } | Response> {
  const review = await openReview(c)
  if (review instanceof Response) return review
  const need = review.needs.find(({ wording }) => String(wording.number) === c.req.param('number'))
  return need ? { review, need } : c.notFound()
}
