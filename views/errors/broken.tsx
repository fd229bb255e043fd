import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'

export function BrokenPage({ page, id }: { page: PageContext; id: string }) {
  const { errors } = page.t
  return (
    <Layout page={page} title={errors.broken}>
      <h1>{errors.broken}</h1>
      <p>{errors.brokenText(id)}</p>
      <p>
        <LinkButton href={page.links.home}>{errors.toHome}</LinkButton>
      </p>
    </Layout>
  )
}
