import type { Practice } from '../../src/practices/find-practice.ts'
import type { PageContext } from '../page.ts'

type Part = { page: PageContext; practice: Practice }

/** Title and summary in the reader's language where there is one, else as they were written. */
export function shownTexts({ language }: PageContext, practice: Practice) {
  const own = practice.translations.find(each => each.language === language)
  const original = practice.language === language ? undefined : practice.language
  return {
    title: own ? { text: own.title } : { text: practice.title, lang: original },
    summary: own?.summary ? { text: own.summary } : { text: practice.summary, lang: original },
  }
}

/** For readers in another language: what was written, when a translation stands above, and the English summary. */
export function OtherLanguages({ page, practice }: Part) {
  const { t, language } = page
  if (practice.language === language) return null
  const own = practice.translations.find(each => each.language === language)
  const english = practice.translations.find(each => each.language === 'en')
  return (
    <>
      {own && (
        <section class="stack stack--tight">
          <h2>{t.practices.original[practice.language]}</h2>
          <div class="prose" lang={practice.language}>
            <p>
              <strong>{practice.title}</strong>
            </p>
            {own.summary && <p>{practice.summary}</p>}
          </div>
        </section>
      )}
      {english?.summary && !own?.summary && (
        <section class="stack stack--tight">
          <h2>{t.practices.englishSummary}</h2>
          <div class="prose" lang="en">
            <p>{english.summary}</p>
          </div>
        </section>
      )}
    </>
  )
}
