import { dayTimeText } from '../../src/i18n/dates.ts'
import type { PageContext } from '../page.ts'

/** That a text has been edited and when, with the way to what it said before. */
export function EditedMark({ page, at, href }: { page: PageContext; at: Date; href: string }) {
  return <a href={href}>{page.t.versions.edited(dayTimeText(at, page.language))}</a>
}
