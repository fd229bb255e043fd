import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'

/** For who tries to change a practice they may read but did not publish. */
export function NotYourPracticePage({ page, id }: { page: PageContext; id: string }) {
  const { t, paths } = page
  return (
    <Layout page={page} title={t.practices.notYoursTitle} active="practices">
      <div class="page-head">
        <h1>{t.practices.notYoursTitle}</h1>
        <p class="lead">{t.practices.notYoursText}</p>
        <div class="cluster">
          <LinkButton href={paths.practice(id)} kind="secondary">
            {t.practices.toPractice}
          </LinkButton>
        </div>
      </div>
    </Layout>
  )
}
