import type { Submitted } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { KeptForm } from './kept-form.tsx'

type Props = { page: PageContext; action: string; submitted: Submitted }

/** Keeps what was typed for whoever sent more forms in a minute than anybody writes. */
export function TooManyWritesPage({ page, action, submitted }: Props) {
  const { errors } = page.t
  return (
    <Layout page={page} title={errors.tooManyWrites}>
      <h1>{errors.tooManyWrites}</h1>
      <p>{errors.tooManyWritesText}</p>
      <KeptForm t={page.t} action={action} submitted={submitted} />
    </Layout>
  )
}
