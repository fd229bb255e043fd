import { audienceFrom } from '../audiences/audience-form.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import type { PracticeForm } from './practice-form.ts'

/** The columns of `practices` that come from its form, the markdown with its html beside it. */
export function practiceRow(form: PracticeForm) {
  const { kind, title, summary, source, language } = form
  return {
    ...{ kind, title, summary, source, language, themeId: form.theme, networkId: form.network },
    ...{ situation: form.situation, situationHtml: html(form.situation), done: form.done, doneHtml: html(form.done) },
    ...{ happened: form.happened, happenedHtml: html(form.happened) },
    ...{ watchOut: form.watch_out, watchOutHtml: html(form.watch_out) },
    ...{ fitsWhere: form.fits_where, fitsWhereHtml: html(form.fits_where) },
    ...{ hideAuthor: form.hide_author, ...audienceFrom(form.audience) },
  }
}

/** The rows that tie a practice to its needs. */
export function needRows(practiceId: string, form: PracticeForm) {
  return [...new Set(form['needs[]'])].map(number => ({ practiceId, needNumber: Number(number) }))
}

function html(source: string) {
  return source === '' ? '' : renderMarkdown(source)
}
