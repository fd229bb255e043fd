import type { Messages } from '../../src/i18n/messages.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'

type Refusal = keyof Messages['errors']['refusals']

/** A refusal that belongs to no field: it came too late, from elsewhere, or was too large. */
export function RefusedPage({ page, refusal }: { page: PageContext; refusal: Refusal }) {
  const { errors } = page.t
  return (
    <Layout page={page} title={errors.refused}>
      <h1>{errors.refused}</h1>
      <p>{errors.refusals[refusal]}</p>
      <p>
        <LinkButton href={page.links.home}>{errors.toHome}</LinkButton>
      </p>
    </Layout>
  )
}
