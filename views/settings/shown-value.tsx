import { dayText, numberText, parseDay } from '../../src/i18n/dates.ts'
import { languages } from '../../src/i18n/messages.ts'
import type { InThree, SettingValue } from '../../src/settings/setting-kinds.ts'
import type { PageContext } from '../page.ts'

type Props = { page: PageContext; value: SettingValue }

/** The present value of a setting, to be read. */
export function ShownValue({ page, value }: Props) {
  const { t, language } = page
  if (typeof value === 'number') return <p>{t.settings.daysText(numberText(value, language))}</p>
  if (typeof value === 'string') {
    const day = parseDay(value)
    return <p>{day ? dayText(day, language) : value}</p>
  }
  if ('fi' in value) return <InLanguages page={page} value={value} />
  if (value.length === 0) return <p>{t.settings.noDomains}</p>
  return (
    <ul class="cluster">
      {value.map(domain => (
        <li class="tag">{domain}</li>
      ))}
    </ul>
  )
}

function InLanguages({ page, value }: { page: PageContext; value: InThree & { email?: string } }) {
  const { t } = page
  return (
    <dl class="definition">
      {languages.map(language => (
        <>
          <dt>{t.settings.inLanguage[language]}</dt>
          <dd lang={language}>
            <Lines text={value[language]} />
          </dd>
        </>
      ))}
      {value.email && (
        <>
          <dt>{t.settings.email}</dt>
          <dd>{value.email}</dd>
        </>
      )}
    </dl>
  )
}

function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, index) => (
        <>
          {index > 0 && <br />}
          {line}
        </>
      ))}
    </>
  )
}
