import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'

/** A button instead of signing in at once, because mail scanners open links too. */
export function LinkPage({ page, action, name }: { page: PageContext; action: string; name: string }) {
  const { signIn } = page.t
  return (
    <Layout page={page} title={signIn.linkTitle}>
      <div class="page-head">
        <h1>{signIn.linkTitle}</h1>
        <p class="lead">{signIn.linkText(name)}</p>
      </div>
      <form method="post" action={action}>
        <Button kind="primary">{signIn.enter}</Button>
      </form>
    </Layout>
  )
}
