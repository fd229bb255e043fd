import type { Hono } from 'hono'
import * as z from 'zod/mini'
import { ForgetSearchPage } from '../../views/search/forget-search.tsx'
import { SearchesMadePage } from '../../views/search/searches-made.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf } from '../context.ts'
import { answerIncomplete, answerTooManySearches } from '../errors.tsx'
import { choice, text } from '../platform/form-fields.ts'
import { readForm } from '../platform/forms.ts'
import { countSearch, mayCount } from './count-search.ts'
import { findFound } from './find-found.ts'
import { forgetSearch } from './forget-search.ts'
import { keptDays } from './forget-searches.ts'
import { groupOfWord } from './group-of-word.ts'
import { type CountedSearch, fewestTimes, listFrequentSearches } from './list-frequent-searches.ts'
import { listSynonymGroups } from './list-synonym-groups.ts'
import { longestSearch, readFilters, readText } from './search-filters.ts'

const periods = [30, 90] as const
const shown = 50

const countingForm = z.object({ q: text(longestSearch) })
const forgettingForm = z.object({ query: text(longestSearch), days: choice(['30', '90']) })

/** What is searched, counted without people. */
export function addSearchesRoutes(search: Hono<App>): void {
  // Where a reload or a change of language leads.
  search.get('/search/counting', allow('everyone'), c => c.redirect(c.var.paths.search(), 303))

  // The search that somebody ended at as they typed. How much it finds is asked here, not believed.
  search.post('/search/counting', allow('everyone'), async c => {
    const { viewer, names } = c.var
    const form = await readForm(c.req.raw, countingForm)
    if (!form.ok) return answerIncomplete(c)
    if (!(await mayCount(c.env, viewer))) return answerTooManySearches(c)
    const filters = readFilters({ q: form.data.q }, { names, needs: [], viewer })
    const { things } = await findFound(c.env, viewer, filters)
    await countSearch(c.env, filters.text, things.length)
    return c.body(null, 204)
  })

  search.get('/search/made', allow('manage_people'), async c => {
    const days = periodOf(c.req.query('days'))
    const [nothing, something, groups] = await Promise.all([
      listFrequentSearches(c.env, { days, most: shown, found: 'nothing' }),
      listFrequentSearches(c.env, { days, most: shown, found: 'something' }),
      listSynonymGroups(c.env),
    ])
    const grouped = (search: CountedSearch) => ({ ...search, group: groupOfWord(groups, search.query)?.group ?? null })
    const [missed, frequent] = [nothing.map(grouped), something.map(grouped)]
    const forgotten = c.req.query('done') === 'forgotten'
    const kept = { fewestTimes, days: keptDays }
    return c.html(<SearchesMadePage page={pageOf(c)} {...{ days, periods, missed, frequent, forgotten, kept }} />)
  })

  search.get('/search/made/forgetting', allow('manage_people'), c => {
    const [query, days] = [readText(c.req.query('query')), periodOf(c.req.query('days'))]
    if (query === '') return c.redirect(c.var.paths.searchesMade(), 303)
    return c.html(<ForgetSearchPage page={pageOf(c)} query={query} days={days} />)
  })

  search.post('/search/made/forgetting', allow('manage_people'), async c => {
    const form = await readForm(c.req.raw, forgettingForm)
    if (!form.ok) return answerIncomplete(c)
    await forgetSearch(c.env, form.data.query)
    return c.redirect(c.var.paths.searchesMade({ days: form.data.days, done: 'forgotten' }), 303)
  })
}

function periodOf(days: string | undefined) {
  return periods.find(each => String(each) === days) ?? periods[0]
}
