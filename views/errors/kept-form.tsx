import type { Messages } from '../../src/i18n/messages.ts'
import type { Submitted } from '../../src/platform/forms.ts'
import { Button } from '../ui/button.tsx'

type Kept = { t: Messages; submitted: Submitted }

/** A form that was not taken: sent again as it was by a press, its longer texts shown so that they can be copied too. */
export function KeptForm({ t, action, submitted }: Kept & { action: string }) {
  return (
    <>
      <form method="post" action={action}>
        {fieldsOf(submitted).map(field => (
          <input type="hidden" name={field.name} value={field.value} />
        ))}
        <Button kind="primary">{t.errors.sendAgain}</Button>
      </form>
      <KeptTexts t={t} submitted={submitted} />
    </>
  )
}

/** The longer texts of a form, to be read and copied. */
export function KeptTexts({ t, submitted = {} }: Partial<Kept> & Pick<Kept, 't'>) {
  const texts = fieldsOf(submitted).filter(field => field.value.includes(' '))
  if (texts.length === 0) return null
  return (
    <section class="section">
      <h2>{t.errors.yourText}</h2>
      {texts.map(field => (
        <pre class="kept-text">{field.value}</pre>
      ))}
    </section>
  )
}

function fieldsOf(submitted: Submitted) {
  return Object.entries(submitted).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map(each => ({ name, value: each })),
  )
}
