import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'

export function NotFoundPage({ page }: { page: PageContext }) {
  const { errors } = page.t
  return (
    <Layout page={page} title={errors.notFound}>
      <h1>{errors.notFound}</h1>
      <p>{errors.notFoundText}</p>
      <p>
        <LinkButton href={page.links.home}>{errors.toHome}</LinkButton>
      </p>
    </Layout>
  )
}
