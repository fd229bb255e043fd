import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'

export function LinkGonePage({ page }: { page: PageContext }) {
  const { signIn } = page.t
  return (
    <Layout page={page} title={signIn.goneTitle}>
      <div class="page-head">
        <h1>{signIn.goneTitle}</h1>
        <p class="lead">{signIn.goneText}</p>
      </div>
      <p>
        <LinkButton href={page.paths.signIn()}>{signIn.newLink}</LinkButton>
      </p>
    </Layout>
  )
}
