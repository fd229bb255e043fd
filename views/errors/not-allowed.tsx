import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'

export function NotAllowedPage({ page }: { page: PageContext }) {
  const { errors } = page.t
  return (
    <Layout page={page} title={errors.notAllowed}>
      <h1>{errors.notAllowed}</h1>
      <p>{errors.notAllowedText(page.viewer?.roleName ?? '')}</p>
      <p>
        <LinkButton href={page.links.home}>{errors.toHome}</LinkButton>
      </p>
    </Layout>
  )
}
