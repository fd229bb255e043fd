import type { Messages } from '../../src/i18n/messages.ts'

/** What the form of a practice calls its fields. */
export function practiceFormLabels(t: Messages): Record<string, string> {
  const { form, fields } = t.practices
  return {
    ...{ kind: form.kind, title: form.title, summary: form.summary },
    ...{ situation: fields.situation, done: fields.done, happened: fields.happened },
    ...{ watch_out: fields.watchOut, fits_where: fields.fitsWhere },
    ...{ 'needs[]': form.needs, theme: t.practices.theme, source: t.practices.source },
    ...{ network: t.audiences.network, audience: t.audiences.label, language: t.forms.language },
    hide_author: form.hideAuthor,
  }
}

/** The same where their changes are told: names instead of questions. */
export function practiceLabels(t: Messages): Record<string, string> {
  const { filters, needs } = t.practices
  return { ...practiceFormLabels(t), kind: filters.kind, 'needs[]': needs, hide_author: t.versions.hiddenName }
}
