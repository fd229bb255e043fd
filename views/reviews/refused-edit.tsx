import type { Submitted } from '../../src/platform/forms.ts'
import type { EditRefusal } from '../../src/reviews/policy.ts'
import { KeptTexts } from '../errors/kept-form.tsx'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

type Props = { page: PageContext; roundId: string; refusal: EditRefusal; submitted: Submitted }

/** An edit that came too late: why, and what was written, to be copied. */
export function RefusedEditPage({ page, roundId, refusal, submitted }: Props) {
  const { t, paths } = page
  return (
    <Layout page={page} title={t.reviews.decisionTitle}>
      <h1>{t.reviews.decisionTitle}</h1>
      <Notice tone="warning" role="alert" id="problems" focus>
        <p>{t.reviews.refusals[refusal]}</p>
      </Notice>
      <KeptTexts t={t} submitted={submitted} />
      <p>
        <LinkButton href={paths.review(roundId)} kind="secondary">
          {t.reviews.back}
        </LinkButton>
      </p>
    </Layout>
  )
}
