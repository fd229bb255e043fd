import { messagesIn } from '../i18n/messages.ts'
import type { PageTextId } from '../settings/page-text-ids.ts'
import type { InThree } from '../settings/setting-kinds.ts'
import * as en from './texts/en.ts'
import * as fi from './texts/fi.ts'
import * as sv from './texts/sv.ts'

/** The text a page comes with, as Markdown in three languages; it holds until the coordinator writes another. */
export function defaultTexts(id: PageTextId): InThree {
  switch (id) {
    case 'front':
      return { fi: messagesIn('fi').home.about, sv: messagesIn('sv').home.about, en: messagesIn('en').home.about }
    case 'accessibility':
      return { fi: fi.accessibility.trim(), sv: sv.accessibility.trim(), en: en.accessibility.trim() }
    case 'privacy':
      return { fi: fi.privacy.trim(), sv: sv.privacy.trim(), en: en.privacy.trim() }
  }
}
