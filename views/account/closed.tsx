import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'

/** Where whoever has closed their account lands. */
export function ClosedPage({ page }: { page: PageContext }) {
  const { t, paths } = page
  const words = t.account.closed
  return (
    <Layout page={page} title={words.title}>
      <div class="page-head">
        <h1 tabindex={-1} data-focus>
          {words.title}
        </h1>
        <p class="lead">{words.text}</p>
        <div class="cluster">
          <LinkButton href={paths.home} kind="secondary">
            {t.errors.toHome}
          </LinkButton>
        </div>
      </div>
    </Layout>
  )
}
