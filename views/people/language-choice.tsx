import type { Language } from '../../src/i18n/messages.ts'
import { typed } from '../../src/platform/forms.ts'
import type { PageContext } from '../page.ts'
import { RadioGroup } from '../ui/choices.tsx'
import { type FormState, problemOf } from '../ui/problems.tsx'

/** In which language an invitation is mailed; the inviter's own unless another is chosen. */
export function LanguageChoice({ page, state, language }: { page: PageContext; state: FormState; language: Language }) {
  const { t } = page
  return (
    <RadioGroup
      name="language"
      label={t.people.invitation.language}
      value={typed(state.submitted, 'language') || language}
      error={problemOf(t, state, 'language')}
      options={[
        { value: 'fi', label: 'Suomi', lang: 'fi' },
        { value: 'sv', label: 'Svenska', lang: 'sv' },
        { value: 'en', label: 'English', lang: 'en' },
      ]}
      inline
    />
  )
}
