import { dayText } from '../../src/i18n/dates.ts'
import type { Submitted } from '../../src/platform/forms.ts'
import { KeptTexts } from '../errors/kept-form.tsx'
import { Layout } from '../layout.tsx'
import { EraseLink } from '../moderation/post-links.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'

type Props = {
  page: PageContext
  id: string
  at: Date
  /** What somebody typed who came too late. */
  submitted?: Submitted
}

/** Where a practice was: that it is gone and since when, not what it said. */
export function WithdrawnPracticePage({ page, id, at, submitted }: Props) {
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
      <KeptTexts t={t} submitted={submitted} />
    </Layout>
  )
}
