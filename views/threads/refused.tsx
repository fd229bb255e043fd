import type { Refusal } from '../../src/threads/policy.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'

/** Why the mark of the answer that helped was not changed. */
export function ThreadRefusedPage({ page, path, refusal }: { page: PageContext; path: string; refusal: Refusal }) {
  const { t } = page
  return (
    <Layout page={page} title={t.errors.refused} active="threads">
      <div class="page-head">
        <h1>{t.errors.refused}</h1>
        <p>{t.threads.refusals[refusal]}</p>
        <LinkButton href={path}>{t.threads.back}</LinkButton>
      </div>
    </Layout>
  )
}
