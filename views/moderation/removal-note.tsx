import { dayText } from '../../src/i18n/dates.ts'
import type { Removal } from '../../src/moderation/find-removal.ts'
import type { PageContext } from '../page.ts'

/** What stands where an erased text was. */
export function RemovalNote({ page, removal }: { page: PageContext; removal: Removal }) {
  const { t, language } = page
  const { moderation } = t
  const lang = removal.language === language ? undefined : removal.language
  return (
    <>
      <p>{moderation.removed(dayText(removal.at, language), moderation.reasons[removal.ground])}</p>
      {removal.note && <p lang={lang}>{removal.note}</p>}
    </>
  )
}
