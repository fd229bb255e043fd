import { audienceValue } from '../audiences/audience-form.ts'
import type { Submitted } from '../platform/forms.ts'
import type { Practice } from './find-practice.ts'

/** A stored practice as its form would have been typed, to edit it. */
export function typedPractice(practice: Practice): Submitted {
  const { kind, title, summary, situation, done, happened, source, language } = practice
  return {
    ...{ kind, title, summary, situation, done, happened, source, language },
    watch_out: practice.watchOut,
    fits_where: practice.fitsWhere,
    'needs[]': practice.needs.map(String),
    theme: practice.themeId ?? '',
    network: practice.networkId ?? '',
    audience: audienceValue(practice),
    hide_author: practice.authorHidden ? '1' : '',
    revision: String(practice.revision),
  }
}
