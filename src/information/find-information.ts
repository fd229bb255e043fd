import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'
import { findPageText } from '../settings/find-page-text.ts'
import { renderText } from '../settings/render-text.ts'
import { defaultTexts } from './default-texts.ts'
import { fillIn } from './fill-in.ts'
import { findFillings } from './find-fillings.ts'

/** An information page in a language, as safe html with what the settings tell filled in. */
export async function findInformation(
  services: Services,
  id: 'accessibility' | 'privacy',
  language: Language,
): Promise<string> {
  const text = await findPageText(services, id)
  const html = text.html[language] || renderText(defaultTexts(id)[language])
  return fillIn(html, await findFillings(services, language, text.changedAt))
}
