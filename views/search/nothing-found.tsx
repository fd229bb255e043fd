import type { SearchPage } from '../../src/search/find-search-page.ts'
import { filterQuery, isFiltered, type SearchFilters } from '../../src/search/search-filters.ts'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { smooth } from '../ui/smooth.ts'
import { SaveSearch } from './save-search.tsx'
import { unfiltered } from './search-filters.tsx'

type Props = { page: PageContext; filters: SearchFilters; found: SearchPage; savedId: string | null }

/** The longest title a thread takes. */
const longestTitle = 140

/** What one can do when nothing was found. */
export function NothingFound({ page, filters, found, savedId }: Props) {
  const { t, paths } = page
  const { text } = filters
  const words = t.search
  const withFilters = isFiltered(filters) && found.unfiltered > 0
  return (
    <div class="empty">
      <p class="empty-title">{withFilters ? words.noneFiltered : words.none(text)}</p>
      {withFilters && (
        <LinkButton kind="secondary" {...smooth(paths.search(unfiltered(filters)))}>
          {words.dropFilters(words.count(found.unfiltered))}
        </LinkButton>
      )}
      <p class="empty-text">{words.noneText}</p>
      <ul class="tips">
        {filters.asTyped ? (
          <li>
            <a href={paths.search(filterQuery(filters, { asTyped: false }))}>{words.allowCorrecting}</a>
          </li>
        ) : (
          <li>{words.spelling}</li>
        )}
        {/["“”»«]/.test(text) ? (
          <li>
            <a href={paths.search(filterQuery(filters, { text: text.replace(/["“”»«]/g, ' ').trim() }))}>
              {words.withoutQuotes}
            </a>
          </li>
        ) : (
          <li>{words.fewer}</li>
        )}
        <li>
          {words.similarNeeds}{' '}
          {found.needs.map(need => (
            <>
              <a href={paths.need(need)}>{page.names.needs[need]}</a>,{' '}
            </>
          ))}
          <a href={paths.needs}>{words.allNeeds}</a>.
        </li>
      </ul>
      <div class="cluster">
        <LinkButton href={paths.newThread({ title: text.slice(0, longestTitle) })} icon="thread">
          {words.ask}
        </LinkButton>
        <span class="field-hint">{words.askText}</span>
      </div>
      <SaveSearch page={page} filters={filters} savedId={savedId} />
    </div>
  )
}
