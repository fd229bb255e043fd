import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'

/** Where the review of a round was that has been annulled. */
export function AnnulledReviewPage({ page, roundId }: { page: PageContext; roundId: string }) {
  const { t, paths } = page
  return (
    <Layout page={page} title={t.reviews.annulledTitle}>
      <h1>{t.reviews.annulledTitle}</h1>
      <p>{t.reviews.annulledText}</p>
      <p>
        <LinkButton href={paths.round(roundId)} kind="secondary">
          {t.reviews.toRound}
        </LinkButton>
      </p>
    </Layout>
  )
}
