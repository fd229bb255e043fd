import type { Hono } from 'hono'
import { MemoPage } from '../../views/reviews/memo.tsx'
import { memoText } from '../../views/reviews/memo-text.ts'
import { allow } from '../access.tsx'
import { type App, pageOf } from '../context.ts'
import { typedDay } from '../i18n/dates.ts'
import { openReview } from './open-routes.tsx'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The memo for the minutes, as a page to print and as a file. */
export function addMemoRoutes(reviews: Hono<App>): void {
  reviews.get('/reviews/:id/memo', allow('everyone'), async c => {
    const review = await openReview(c)
    return review instanceof Response ? review : c.html(<MemoPage page={pageOf(c)} review={review} />)
  })

  reviews.get('/reviews/:id/memo.docx', allow('everyone'), async c => {
    const review = await openReview(c)
    if (review instanceof Response) return review
    // Loaded when somebody wants it: few do, and it is large.
    const { memoDocx } = await import('./memo-docx.ts')
    const page = pageOf(c)
    const file = await memoDocx(memoText(page, review), c.var.language, page.names.service)
    c.header('Content-Type', docx)
    const name = `${c.var.t.reviews.memoText.fileName}-${typedDay(review.round.closesAt)}.docx`
    c.header('Content-Disposition', `attachment; filename="${name}"`)
    return c.body(file)
  })
}
