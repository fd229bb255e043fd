import type { Messages } from '../../src/i18n/messages.ts'
import type { Submitted } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { KeptTexts } from './kept-form.tsx'

type Refusal = keyof Messages['errors']['refusals']

type Props = { page: PageContext; refusal: Refusal; submitted?: Submitted }

/** A refusal that belongs to no field: it came too late, from elsewhere, or was too large. */
export function RefusedPage({ page, refusal, submitted }: Props) {
  const { errors } = page.t
  return (
    <Layout page={page} title={errors.refused}>
      <h1>{errors.refused}</h1>
      <p>{errors.refusals[refusal]}</p>
      <p>
        <LinkButton href={page.links.home}>{errors.toHome}</LinkButton>
      </p>
      <KeptTexts t={page.t} submitted={submitted} />
    </Layout>
  )
}
