import { type Language, messagesIn } from '../../src/i18n/messages.ts'
import type { Paths } from '../../src/paths.ts'
import type { Names } from '../../src/people/find-names.ts'
import type { Find } from '../../src/search/list-finds.ts'
import type { SearchFilters } from '../../src/search/search-filters.ts'
import { findHref } from '../search/find-href.ts'
import { savedName } from '../search/saved-name.ts'

type Told = {
  names: Names
  /** What was found, the newest first, by search. */
  searches: { id: string; filters: SearchFilters; found: Find[] }[]
  origin: string
  paths: Paths
}

const mostASearch = 10

/** What is new in each saved search, and where to switch such mails off. */
export function savedSearchMail(language: Language, { names, searches, origin, paths }: Told) {
  const t = messagesIn(language)
  const { mail, kind } = t.savedSearches
  const count = searches.reduce((sum, { found }) => sum + found.length, 0)
  const parts = searches.map(({ id, filters, found }) => {
    const shown = found.slice(0, mostASearch)
    const rest = found.length - shown.length
    const lines = shown.map(find => `- ${kind[find.kind]}: ${find.title}\n  ${origin}${findHref(paths, find)}`)
    return [
      savedName({ t, names }, filters),
      ...lines,
      ...(rest > 0 ? [mail.more(rest)] : []),
      origin + paths.savedSearch(id),
    ].join('\n')
  })
  const text = [mail.intro(names.service), ...parts, mail.off(origin + paths.savedSearches)]
  return { subject: mail.subject(count), text: `${text.join('\n\n')}\n` }
}
