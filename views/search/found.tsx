import { numberText } from '../../src/i18n/dates.ts'
import type { SearchPage } from '../../src/search/find-search-page.ts'
import { filterQuery, resultsAPage, type SearchFilters } from '../../src/search/search-filters.ts'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Pager } from '../ui/pager.tsx'
import { NothingFound } from './nothing-found.tsx'
import { ResultItem } from './result.tsx'
import { SaveSearch } from './save-search.tsx'
import { SearchFilterLinks } from './search-filters.tsx'

export type FoundProps = {
  page: PageContext
  filters: SearchFilters
  found: SearchPage
  /** Which page of results, from 1. */
  at: number
  savedId: string | null
}

/** What a search found, with its filters; or what to do when it found nothing. */
export function Found(props: FoundProps) {
  const { page, filters, found } = props
  const { t } = page
  if (found.unfiltered === 0) return <NothingFound {...props} />
  return (
    <div class="with-sidebar">
      <a class="skip-link skip-link--here" href="#hits">
        {t.search.toResults}
      </a>
      <SearchFilterLinks page={page} filters={filters} counts={found.counts} />
      <div class="stack">
        <h2 class="hits-heading" id="hits" tabindex={-1} data-refuge>
          {t.search.results}
        </h2>
        <Corrected {...props} />
        {found.isCut && <p class="field-hint">{t.search.cut(numberText(found.unfiltered, page.language))}</p>}
        <Results {...props} />
      </div>
    </div>
  )
}

function Results(props: FoundProps) {
  const { page, filters, found, at } = props
  const { t, paths } = page
  const hrefOf = (number: number) => paths.search({ ...filterQuery(filters), page: number === 1 ? null : number })
  if (found.total === 0) return <NothingFound {...props} />
  if (found.results.length === 0)
    return (
      <Empty
        title={t.search.noPage}
        action={
          <LinkButton href={hrefOf(1)} kind="secondary">
            {t.search.firstPage}
          </LinkButton>
        }
      />
    )
  return (
    <>
      <ol class="hits" aria-labelledby="hits" start={(at - 1) * resultsAPage + 1}>
        {found.results.map(result => (
          <ResultItem page={page} result={result} />
        ))}
      </ol>
      <Pager
        label={t.search.pages}
        newer={at > 1 ? { href: hrefOf(at - 1), text: t.search.previous } : undefined}
        older={at * resultsAPage < found.total ? { href: hrefOf(at + 1), text: t.search.next } : undefined}
      />
      <SaveSearch page={page} filters={filters} savedId={props.savedId} />
    </>
  )
}

/** What was searched in place of what was typed, and the way back. */
function Corrected({ page, filters, found }: FoundProps) {
  const { t, paths } = page
  if (!found.isCorrected) return null
  return (
    <p class="corrected">
      {found.corrected ? (
        <>
          {t.search.corrected} <strong>{found.corrected}</strong>.
        </>
      ) : (
        t.search.correctedSome
      )}{' '}
      <span>
        {t.search.searchInstead}{' '}
        <a href={paths.search(filterQuery(filters, { asTyped: true }))} rel="nofollow">
          {filters.text}
        </a>
      </span>
    </p>
  )
}

/** How much was found, as it is told when it changes. */
export function countText({ t }: PageContext, found: SearchPage, at: number): string {
  const pages = Math.ceil(found.total / resultsAPage)
  const count = t.search.count(found.total)
  return pages > 1 && at <= pages ? `${count}, ${t.search.pageOf(at, pages)}` : count
}
