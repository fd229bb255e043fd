import type { Submitted } from '../../src/platform/forms.ts'
import { KeptTexts } from '../errors/kept-form.tsx'
import { Layout } from '../layout.tsx'
import { EraseLink } from '../moderation/post-links.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'

type Props = {
  page: PageContext
  id: string
  /** What somebody typed who came too late. */
  submitted?: Submitted
}

/** The note that stays in place of a withdrawn thread. */
export function WithdrawnThreadPage({ page, id, submitted }: Props) {
  const { t, paths } = page
  return (
    <Layout page={page} title={t.threads.withdrawn} active="threads">
      <div class="page-head">
        <h1>{t.threads.withdrawn}</h1>
        <p>{t.threads.withdrawnText}</p>
        <div class="cluster">
          <LinkButton href={paths.threads()}>{t.threads.toThreads}</LinkButton>
          <EraseLink page={page} kind="thread" id={id} />
        </div>
      </div>
      <KeptTexts t={t} submitted={submitted} />
    </Layout>
  )
}
