import type { SearchPage } from '../../src/search/find-search-page.ts'
import type { PageContext } from '../page.ts'
import { findHref } from './find-href.ts'
import { Marked } from './marked.tsx'
import { RecentSearches } from './recent-searches.tsx'
import { Kind } from './result-kind.tsx'

type Props = {
  page: PageContext
  text: string
  /** Null when nothing was searched. */
  found: SearchPage | null
  unsearched: 'empty' | 'short' | 'wordless' | null
  /** Whether an identity code was left out of what was typed. */
  masked: boolean
}

/** What search-box.js shows under the box of the header: the best that was found, or the last searches of the device. */
export function SearchBoxPart({ page, text, found, unsearched, masked }: Props) {
  const { t, paths } = page
  const words = t.search
  const why = unsearched && unsearched !== 'empty' ? words[unsearched] : ''
  const told = found ? (found.total > 0 ? words.boxTold(words.count(found.total)) : words.count(0)) : why
  return (
    <div data-told={told} data-count={paths.countSearch}>
      {masked && <p class="box-note">{words.masked}</p>}
      {unsearched === 'empty' ? <RecentSearches page={page} /> : why && <p class="box-note">{why}</p>}
      {found?.corrected && (
        <p class="box-note">
          {words.corrected} <strong>{found.corrected}</strong>
        </p>
      )}
      {found && found.results.length > 0 && <BoxResults page={page} results={found.results} />}
      {found && (
        <a class="box-all" href={paths.search({ q: text })}>
          {found.total > 0 ? words.boxAll(found.total) : words.boxNone}
        </a>
      )}
    </div>
  )
}

function BoxResults({ page, results }: { page: PageContext; results: SearchPage['results'] }) {
  return (
    <ul class="box-hits" aria-label={page.t.search.results}>
      {results.map(({ facts, title, titleLanguage, answerId }) => (
        <li>
          <a href={findHref(page.paths, { ...facts, part: answerId ?? '' })} data-hit="">
            <span class="box-title" lang={titleLanguage === page.language ? undefined : titleLanguage}>
              <Marked pieces={title} />
            </span>
            <Kind page={page} facts={facts} />
          </a>
        </li>
      ))}
    </ul>
  )
}
