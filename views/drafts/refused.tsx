import type { Messages } from '../../src/i18n/messages.ts'
import { notIdentityCode, type Submitted, typedList } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { Checkbox } from '../ui/choices.tsx'
import { FormActions, TextArea } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'

export type SaveRefusal = keyof Messages['drafts']['refusals']

type Props = {
  page: PageContext
  refusal: SaveRefusal
  submitted: Submitted
  /** The texts of the form, which can be corrected here and saved again. */
  written: string[]
}

/** A draft that was not saved: why, and all that was typed, to be corrected and saved again. */
export function DraftRefusedPage({ page, refusal, submitted, written }: Props) {
  const { t, paths } = page
  const hidden = Object.keys(submitted).filter(name => !written.includes(name))
  const covered = refusal === 'identity_code'
  return (
    <Layout page={page} title={t.drafts.refused}>
      <h1>{t.drafts.refused}</h1>
      <Notice tone="danger" role="alert" focus>
        <p>{t.drafts.refusals[refusal]}</p>
        {covered && <p>{t.drafts.masked}</p>}
      </Notice>
      <form class="form" method="post" action={paths.drafts} novalidate>
        {hidden.flatMap(name =>
          typedList(submitted, name).map(value => <input type="hidden" name={name} value={value} />),
        )}
        {written.map((name, at) => (
          <TextArea
            name={name}
            label={written.length > 1 ? `${t.drafts.yourText} ${at + 1}` : t.drafts.yourText}
            value={typedList(submitted, name)[0]}
          />
        ))}
        {refusal === 'maybe_identity_code' && (
          <Checkbox name={notIdentityCode} value="1" label={t.drafts.notIdentityCode} />
        )}
        <FormActions>
          {refusal !== 'not_yours' && <Button>{t.drafts.save}</Button>}
          <LinkButton kind="quiet" href={paths.drafts} target="_blank" rel="noopener">
            {t.drafts.allElsewhere}
          </LinkButton>
        </FormActions>
      </form>
    </Layout>
  )
}
