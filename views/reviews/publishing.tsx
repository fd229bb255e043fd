import type { Review } from '../../src/reviews/find-review.ts'
import { versionOf } from '../../src/reviews/version-of.ts'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

/** What is missing before publishing, each a link; or the button. */
export function Publishing({ page, review }: { page: PageContext; review: Review }) {
  const { t, paths } = page
  const { id } = review.round
  const missing = review.needs.filter(need => need.decision.outcome === null)
  return (
    <section class="section no-print" id="publish" aria-labelledby="publish-title">
      <h2 id="publish-title">{t.reviews.publishTitle}</h2>
      <p class="measure">{t.reviews.publishText}</p>
      {missing.length > 0 ? (
        <Notice tone="info" title={t.reviews.missingTitle(missing.length)}>
          <ul>
            {missing.map(({ wording }) => (
              <li>
                <a href={paths.decision(id, wording.number)}>{wording.name}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <form method="post" action={paths.publishReview(id)}>
          <input type="hidden" name="version" value={versionOf(review)} />
          <Button icon="check">{t.reviews.publish}</Button>
        </form>
      )}
    </section>
  )
}
