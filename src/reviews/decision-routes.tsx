import type { Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { DecisionFormPage } from '../../views/reviews/decision-form.tsx'
import { NotesFormPage } from '../../views/reviews/notes-form.tsx'
import { RefusedEditPage } from '../../views/reviews/refused-edit.tsx'
import type { FormState } from '../../views/ui/problems.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { queryText } from '../paths.ts'
import { optionalText, revision } from '../platform/form-fields.ts'
import { readForm } from '../platform/forms.ts'
import { decisionForm } from './decision-form.ts'
import type { Review, ReviewedNeed } from './find-review.ts'
import { openReview, openReviewedNeed } from './open-routes.tsx'
import { saveDecision } from './save-decision.ts'
import { saveNotes } from './save-notes.ts'
import { typedDecision } from './typed-decision.ts'

const longestNotes = 20_000
const notesForm = z.object({ revision: revision(), notes: optionalText(longestNotes) })

/** What the group writes before it publishes: decisions need by need, and notes of its own. */
export function addDecisionRoutes(reviews: Hono<App>): void {
  reviews.get('/reviews/:id/needs/:number', allow('review'), async c => {
    const opened = await openReviewedNeed(c)
    if (opened instanceof Response) return opened
    const { review, need } = opened
    if (review.publishedAt) return c.redirect(toNeed(c, review, need), 303)
    return showDecision(c, review, need, { submitted: typedDecision(need.decision) })
  })

  reviews.post('/reviews/:id/needs/:number', allow('review'), async c => {
    const opened = await openReviewedNeed(c)
    if (opened instanceof Response) return opened
    const { review, need } = opened
    const known = { networkIds: ownersOf(c, need), places: review.needs.length, voted: need.voted }
    const form = await readForm(c.req.raw, decisionForm(known))
    if (!form.ok) return showDecision(c, review, need, form, 422)
    const of = { roundId: review.round.id, number: need.wording.number }
    const saved = await saveDecision(c.env, signedIn(c), of, form.data)
    if (saved.ok) return c.redirect(toNeed(c, review, need, 'saved'), 303)
    const { submitted } = form
    if (saved.refusal !== 'moved_on')
      return c.html(
        <RefusedEditPage page={pageOf(c)} roundId={of.roundId} refusal={saved.refusal} submitted={submitted} />,
        409,
      )
    const fields = { ...submitted, revision: String(saved.stored.revision) }
    return showDecision(c, review, need, { submitted: fields, conflict: saved.stored }, 409)
  })

  reviews.get('/reviews/:id/notes', allow('review'), async c => {
    const review = await openReview(c)
    if (review instanceof Response) return review
    if (review.publishedAt) return c.redirect(c.var.paths.review(review.round.id), 303)
    const { text: notes, revision: stored } = review.notes
    return c.html(
      <NotesFormPage page={pageOf(c)} review={review} state={{ submitted: { notes, revision: String(stored) } }} />,
    )
  })

  reviews.post('/reviews/:id/notes', allow('review'), async c => {
    const review = await openReview(c)
    if (review instanceof Response) return review
    const form = await readForm(c.req.raw, notesForm)
    const page = pageOf(c)
    if (!form.ok) return c.html(<NotesFormPage page={page} review={review} state={form} />, 422)
    const { id } = review.round
    const { notes: text, revision: seen } = form.data
    const saved = await saveNotes(c.env, signedIn(c), id, { text, revision: seen })
    if (saved.ok) return c.redirect(`${c.var.paths.review(id)}${queryText({ done: 'notesSaved' })}`, 303)
    const { submitted } = form
    if (saved.refusal !== 'moved_on')
      return c.html(<RefusedEditPage page={page} roundId={id} refusal={saved.refusal} submitted={submitted} />, 409)
    const fields = { ...submitted, revision: String(saved.stored.revision) }
    const state = { submitted: fields, conflict: saved.stored }
    return c.html(<NotesFormPage page={page} review={review} state={state} />, 409)
  })
}

/** Where a need stands on the page of the review. */
function toNeed(c: Context<App>, { round }: Review, { wording }: ReviewedNeed, done?: 'saved'): string {
  return `${c.var.paths.review(round.id)}${queryText({ done, need: done && wording.number })}#need-${wording.number}`
}

/** The networks that may own a decision: those that work, and the one that owns it already. */
function ownersOf(c: Context<App>, { decision }: ReviewedNeed): string[] {
  const working = Object.keys(c.var.names.networks)
  const { ownerNetworkId } = decision
  return ownerNetworkId && !working.includes(ownerNetworkId) ? [...working, ownerNetworkId] : working
}

function showDecision(
  c: Context<App>,
  review: Review,
  need: ReviewedNeed,
  state: FormState,
  status: 200 | 409 | 422 = 200,
) {
  return c.html(
    <DecisionFormPage page={pageOf(c)} networkIds={ownersOf(c, need)} {...{ review, need, state }} />,
    status,
  )
}
