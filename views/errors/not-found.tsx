import type { Submitted } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { KeptTexts } from './kept-form.tsx'

export function NotFoundPage({ page, submitted }: { page: PageContext; submitted?: Submitted }) {
  const { errors } = page.t
  return (
    <Layout page={page} title={errors.notFound}>
      <h1>{errors.notFound}</h1>
      <p>{errors.notFoundText}</p>
      <div class="cluster">
        {!page.viewer && <LinkButton href={page.links.signIn}>{page.t.layout.signIn}</LinkButton>}
        <LinkButton href={page.links.home} kind={page.viewer ? 'primary' : 'secondary'}>
          {errors.toHome}
        </LinkButton>
      </div>
      <KeptTexts t={page.t} submitted={submitted} />
    </Layout>
  )
}
