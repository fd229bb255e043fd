import { savedQuery } from '../../src/search/saved-query.ts'
import type { SearchFilters } from '../../src/search/search-filters.ts'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'

type Props = {
  page: PageContext
  filters: SearchFilters
  /** The id of the viewer's saved search that is the same as this one (`findSavedId` of src/search/find-saved-id.ts). */
  savedId: string | null
}

/**
 * Saves the search shown, or leads to where it is saved already: a line for the search page. Nothing for visitors, who
 * cannot be told, and nothing without words to search.
 */
export function SaveSearch({ page, filters, savedId }: Props) {
  const { t, paths, viewer } = page
  const words = t.savedSearches
  if (!viewer || !/[\p{L}\p{N}]/u.test(filters.text)) return null
  if (savedId)
    return (
      <p class="field-hint">
        {words.isSaved} <a href={paths.savedSearch(savedId)}>{words.toSaved}</a>
      </p>
    )
  return (
    <form method="post" action={paths.savedSearches} class="cluster">
      <input type="hidden" name="query" value={savedQuery(filters)} />
      <Button kind="secondary" small>
        {words.save}
      </Button>
      <span class="field-hint">{words.saveHint}</span>
    </form>
  )
}
