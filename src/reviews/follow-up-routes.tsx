import type { Context, Hono } from 'hono'
import { NotAllowedPage } from '../../views/errors/not-allowed.tsx'
import { FollowUpFormPage } from '../../views/reviews/follow-up-form.tsx'
import type { FormState } from '../../views/ui/problems.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { typedDay } from '../i18n/dates.ts'
import { queryText } from '../paths.ts'
import { readForm } from '../platform/forms.ts'
import { newId } from '../platform/ids.ts'
import { addFollowUp } from './add-follow-up.ts'
import type { Review, ReviewedNeed } from './find-review.ts'
import { followUpForm } from './follow-up-form.ts'
import { openReviewedNeed } from './open-routes.tsx'
import { mayFollowUp } from './policy.ts'

/** How the work on a published decision goes. */
export function addFollowUpRoutes(reviews: Hono<App>): void {
  reviews.get('/reviews/:id/needs/:number/follow-up', allow('signed_in'), async c => {
    const opened = await openToTell(c)
    if (opened instanceof Response) return opened
    const { status } = opened.need.decision
    const submitted = {
      token: newId(),
      day: typedDay(c.env.now()),
      status: status === 'decided' ? 'under_way' : status,
    }
    return show(c, opened, { submitted })
  })

  reviews.post('/reviews/:id/needs/:number/follow-up', allow('signed_in'), async c => {
    const opened = await openToTell(c)
    if (opened instanceof Response) return opened
    const form = await readForm(c.req.raw, followUpForm({ now: c.env.now(), origin: c.env.origin }))
    if (!form.ok) return show(c, opened, form, 422)
    const of = { roundId: opened.review.round.id, number: opened.need.wording.number }
    const added = await addFollowUp(c.env, signedIn(c), of, form.data)
    if (!added.ok) return c.notFound()
    const done = queryText({ done: 'followUpAdded', need: of.number })
    return c.redirect(`${c.var.paths.review(of.roundId)}${done}#need-${of.number}`, 303)
  })
}

type Opened = { review: Review; need: ReviewedNeed }

/** A published decision whose work the viewer may tell of; who decides it first publishes it. */
async function openToTell(c: Context<App>): Promise<Opened | Response> {
  const opened = await openReviewedNeed(c)
  if (opened instanceof Response) return opened
  const { review, need } = opened
  if (!mayFollowUp(c.var.viewer, need.decision)) return c.html(<NotAllowedPage page={pageOf(c)} />, 403)
  return review.publishedAt ? opened : c.redirect(c.var.paths.review(review.round.id), 303)
}

function show(c: Context<App>, { review, need }: Opened, state: FormState, status: 200 | 422 = 200) {
  return c.html(<FollowUpFormPage page={pageOf(c)} {...{ review, need, state }} />, status)
}
