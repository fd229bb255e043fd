import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'
import { findPageText } from '../settings/find-page-text.ts'
import { fillIn } from './fill-in.ts'
import { findFillings } from './find-fillings.ts'

/** What the coordinator has written for the front page in a language, as safe html; null while nothing. */
export async function findFrontText(services: Services, language: Language): Promise<string | null> {
  const { html, changedAt } = await findPageText(services, 'front')
  const own = html[language]
  if (own === '') return null
  return own.includes('{') ? fillIn(own, await findFillings(services, language, changedAt)) : own
}
