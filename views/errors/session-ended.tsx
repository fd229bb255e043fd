import type { Submitted } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'

type Props = { page: PageContext; action: string; submitted: Submitted }

/** Keeps what was typed while its writer signs in again in another tab, then sends it as it was. */
export function SessionEndedPage({ page, action, submitted }: Props) {
  const { errors } = page.t
  const fields = Object.entries(submitted).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map(each => ({ name, value: each })),
  )
  const texts = fields.filter(field => field.value.includes(' '))
  return (
    <Layout page={page} title={errors.sessionEnded}>
      <h1>{errors.sessionEnded}</h1>
      <p>{errors.sessionEndedText}</p>
      <ol>
        <li>
          <a href={page.paths.signIn()} target="_blank" rel="noopener">
            {errors.signInElsewhere}
          </a>
        </li>
        <li>{errors.thenSendAgain}</li>
      </ol>
      <form method="post" action={action}>
        {fields.map(field => (
          <input type="hidden" name={field.name} value={field.value} />
        ))}
        <Button kind="primary">{errors.sendAgain}</Button>
      </form>
      {texts.length > 0 && (
        <section class="section">
          <h2>{errors.yourText}</h2>
          {texts.map(field => (
            <pre class="kept-text">{field.value}</pre>
          ))}
        </section>
      )}
    </Layout>
  )
}
