import type { Submitted } from '../../src/platform/forms.ts'
import { KeptTexts } from '../errors/kept-form.tsx'
import { Layout } from '../layout.tsx'
import type { NavKey, PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'

type Props = {
  page: PageContext
  active: NavKey
  back: string
  refusal: 'not_yours' | 'withdrawn'
  /** What somebody typed who came too late. */
  submitted?: Submitted
}

/** Why a text is not edited, or what it said before not shown: somebody else wrote it, or it is gone. */
export function EditRefusedPage({ page, active, back, refusal, submitted }: Props) {
  const { versions } = page.t
  const { title, text } = versions.refusals[refusal]
  return (
    <Layout page={page} title={title} active={active}>
      <div class="page-head">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <div class="cluster">
          <LinkButton href={back} kind="secondary">
            {versions.back}
          </LinkButton>
        </div>
      </div>
      <KeptTexts t={page.t} submitted={submitted} />
    </Layout>
  )
}
