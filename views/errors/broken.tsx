import type { Submitted } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { KeptTexts } from './kept-form.tsx'

type Props = { page: PageContext; id: string; submitted?: Submitted }

export function BrokenPage({ page, id, submitted }: Props) {
  const { errors } = page.t
  return (
    <Layout page={page} title={errors.broken}>
      <h1>{errors.broken}</h1>
      <p>{errors.brokenText(id)}</p>
      <p>
        <LinkButton href={page.links.home}>{errors.toHome}</LinkButton>
      </p>
      <KeptTexts t={page.t} submitted={submitted} />
    </Layout>
  )
}
