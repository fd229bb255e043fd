import { Hono } from 'hono'
import { SearchBoxPart } from '../../views/search/box.tsx'
import { SearchPage, SearchPart } from '../../views/search/page.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf } from '../context.ts'
import { needChoices } from '../people/find-names.ts'
import { countSearch, mayCount } from './count-search.ts'
import { findSavedId } from './find-saved-id.ts'
import { findSearchPage } from './find-search-page.ts'
import { listUsualThemes } from './list-usual-themes.ts'
import { addSavedRoutes } from './saved-routes.tsx'
import {
  holdsIdentityCode,
  isFiltered,
  isTooLong,
  readFilters,
  readPageNumber,
  whyNotSearch,
} from './search-filters.ts'
import { addSearchesRoutes } from './searches-routes.tsx'
import { addSynonymRoutes } from './synonym-routes.tsx'

export const search = new Hono<App>()

search.get('/search', allow('everyone'), async c => {
  const { viewer, language, names } = c.var
  const query = c.req.query()
  const filters = readFilters(query, { names, needs: needChoices(names), viewer })
  const unsearched = whyNotSearch(filters.text)
  const at = readPageNumber(query.page)
  const found = unsearched ? null : await findSearchPage(c.env, viewer, language, filters, at)
  const props = {
    ...{ page: pageOf(c), filters, found, at, masked: holdsIdentityCode(query.q), tooLong: isTooLong(query.q) },
    unsearched: unsearched === 'empty' ? null : unsearched,
    savedId: found && (await findSavedId(c.env, viewer, filters)),
    themes: found ? [] : await listUsualThemes(c.env, viewer, names),
  }
  c.header('Vary', 'HX-Request-Type', { append: true })
  if (c.req.header('HX-Request-Type') === 'partial') return c.html(<SearchPart {...props} />)
  // As filters and pages are chosen the same search comes again.
  const isNew = found && at === 1 && !isFiltered(filters) && !c.req.header('HX-Request') && c.req.method === 'GET'
  if (isNew && (await mayCount(c.env, viewer))) c.env.later(countSearch(c.env, filters.text, found.total))
  return c.html(<SearchPage {...props} />)
})

/** How many are shown under the box on every page. */
const inBox = 6

search.get('/search/box', allow('everyone'), async c => {
  const { viewer, language, names, paths } = c.var
  const q = c.req.query('q') ?? ''
  const filters = readFilters({ q }, { names, needs: [], viewer })
  const { text } = filters
  c.header('Vary', 'HX-Request-Type', { append: true })
  if (c.req.header('HX-Request-Type') !== 'partial') return c.redirect(paths.search({ q: text || null }), 303)
  const unsearched = whyNotSearch(text)
  const found = unsearched ? null : await findSearchPage(c.env, viewer, language, filters, 1, inBox)
  return c.html(<SearchBoxPart {...{ page: pageOf(c), text, found, unsearched, masked: holdsIdentityCode(q) }} />)
})

addSavedRoutes(search)
addSynonymRoutes(search)
addSearchesRoutes(search)
