import { dayText } from '../../src/i18n/dates.ts'
import { Layout } from '../layout.tsx'
import { EraseLink } from '../moderation/post-links.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'

/** Where a practice was: that it is gone and since when, not what it said. */
export function WithdrawnPracticePage({ page, id, at }: { page: PageContext; id: string; at: Date }) {
  const { t, language, paths } = page
  return (
    <Layout page={page} title={t.practices.withdrawnTitle} active="practices">
      <div class="page-head">
        <h1>{t.practices.withdrawnTitle}</h1>
        <p class="lead">{t.practices.withdrawnText(dayText(at, language))}</p>
        <div class="cluster">
          <LinkButton href={paths.practices()} kind="secondary">
            {t.practices.toList}
          </LinkButton>
          <EraseLink page={page} kind="practice" id={id} />
        </div>
      </div>
    </Layout>
  )
}
