import { dayTimeText } from '../../src/i18n/dates.ts'
import { typed } from '../../src/platform/forms.ts'
import type { PageContext } from '../page.ts'
import { type Difference, DifferenceSection } from '../versions/differences.tsx'
import { differencesOf } from '../versions/field-words.ts'
import { Notice } from './notice.tsx'
import type { FormState } from './problems.tsx'

type Props = {
  page: PageContext
  /** The fields in which the form differs from what is stored: `before` is stored now, `after` what was typed. */
  differences: Difference[]
  /** When what is stored was saved, where that is known. */
  savedAt?: Date | null
}

/**
 * Stands above a form that came back because somebody else saved first: what saving it would change in what is stored
 * now. The form keeps what was typed and carries the new revision, so that saving again is a knowing overwrite.
 */
export function Conflict({ page, differences, savedAt }: Props) {
  const { t, language } = page
  const { conflict } = t.versions
  const texts = differences.filter(each => !each.chosen && each.before !== '')
  return (
    <>
      <Notice tone="warning" title={conflict.title} id="problems" role="alert" focus>
        <p>
          {conflict.text} {savedAt ? conflict.storedOn(dayTimeText(savedAt, language)) : ''}
        </p>
        <p>{conflict.advice}</p>
      </Notice>
      {differences.length > 0 && (
        <section class="stack" aria-labelledby="differences">
          <h2 id="differences">{conflict.differences}</h2>
          <p class="field-hint">{conflict.legend}</p>
          {differences.map(difference => (
            <DifferenceSection t={t} difference={difference} />
          ))}
          {texts.length > 0 && (
            <details class="fold">
              <summary>{conflict.stored}</summary>
              <dl class="stack">
                {texts.map(({ label, before, lang }) => (
                  <div>
                    <dt class="voice-label">{label}</dt>
                    <dd class="kept-text" lang={lang}>
                      {before}
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          )}
        </section>
      )}
    </>
  )
}

type FormProps = { page: PageContext; state: FormState; labels: Record<string, string> }

/** The conflict of a form whose fields the forum knows; nothing where there was none. */
export function FormConflict({ page, state: { conflict, submitted }, labels }: FormProps) {
  if (!conflict) return null
  const lang = typed(submitted, 'language')
  const differences = differencesOf(page, conflict.changed, labels, lang === page.language ? undefined : lang)
  return <Conflict page={page} differences={differences} savedAt={conflict.savedAt} />
}
