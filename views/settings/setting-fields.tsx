import { languages } from '../../src/i18n/messages.ts'
import { typed } from '../../src/platform/forms.ts'
import { type SettingId, settingKinds } from '../../src/settings/setting-kinds.ts'
import type { PageContext } from '../page.ts'
import { ShortField, TextArea, TextField } from '../ui/field.tsx'
import { type FormState, problemOf } from '../ui/problems.tsx'

type Props = { page: PageContext; id: SettingId; state: FormState }

/** What the fields of a setting are called, for the summary of problems. */
export function settingLabels({ t }: PageContext, id: SettingId): Record<string, string> {
  const { inLanguage, email, domains, day, days } = t.settings
  const kind = settingKinds[id]
  const one = { mail: email, domains, day, days, names: '', lines: '', contact: '' }
  return { ...inLanguage, email, value: one[kind] }
}

/** The fields of one setting. */
export function SettingFields({ page, id, state }: Props) {
  const { t } = page
  const labels = settingLabels(page, id)
  const field = (name: string) => ({
    name,
    label: labels[name] ?? '',
    value: typed(state.submitted, name),
    error: problemOf(t, state, name),
  })
  switch (settingKinds[id]) {
    case 'names':
      return <NameFields page={page} state={state} />
    case 'contact':
      return (
        <>
          <NameFields page={page} state={state} />
          <TextField {...field('email')} type="email" autocomplete="off" required />
        </>
      )
    case 'lines':
      return (
        <>
          {languages.map(lang => (
            <TextArea {...field(lang)} lang={lang} rows={4} required />
          ))}
        </>
      )
    case 'mail':
      return <TextField {...field('value')} type="email" autocomplete="off" required />
    case 'domains':
      return <TextArea {...field('value')} rows={8} />
    case 'day':
      return <ShortField {...field('value')} hint={t.settings.dayHint} required />
    case 'days':
      return <ShortField {...field('value')} inputmode="numeric" required />
  }
}

/** A name in three languages. */
export function NameFields({ page, state }: Omit<Props, 'id'>) {
  const { t } = page
  return (
    <>
      {languages.map(lang => (
        <TextField
          name={lang}
          label={t.settings.inLanguage[lang]}
          value={typed(state.submitted, lang)}
          error={problemOf(t, state, lang)}
          lang={lang}
          autocomplete="off"
          required
        />
      ))}
    </>
  )
}
