import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'

export function LinkSentPage({ page, email, minutes }: { page: PageContext; email: string; minutes: number }) {
  const { signIn } = page.t
  return (
    <Layout page={page} title={signIn.sentTitle}>
      <div class="page-head">
        <h1>{signIn.sentTitle}</h1>
        <p class="lead">{signIn.sentText(email, minutes)}</p>
      </div>
      <p>{signIn.sentNothing}</p>
      <p>
        <a href={page.paths.signIn()}>{signIn.otherAddress}</a>
      </p>
    </Layout>
  )
}
