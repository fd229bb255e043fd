import { dayText, numberText } from '../../src/i18n/dates.ts'
import type { CountedSearch } from '../../src/search/list-frequent-searches.ts'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'
import { TableScroll } from '../ui/table.tsx'

type Props = {
  page: PageContext
  /** The period shown, to come back to. */
  days: number
  searches: CountedSearch[]
  label: string
  /** Tells how much was found instead of when. */
  withFound?: boolean
}

/** Searches with how often they were made, and what one can do about each. */
export function SearchTable({ page, days, searches, label, withFound }: Props) {
  const { t, language } = page
  const words = t.searchesMade
  return (
    <TableScroll label={words.of(label, words.days(days))}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{words.query}</th>
            <th scope="col" class="number">
              {words.times}
            </th>
            {withFound ? (
              <th scope="col" class="number">
                {words.found}
              </th>
            ) : (
              <th scope="col">{words.last}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {searches.map(({ query, times, day, found }) => (
            <tr>
              <th scope="row">
                <SearchActs page={page} days={days} query={query} />
              </th>
              <td class="number">{numberText(times, language)}</td>
              {withFound ? (
                <td class="number">{numberText(found, language)}</td>
              ) : (
                <td>{dayText(dayOf(day), language)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

// Labels stand on the controls: a hidden text would reach out of a table that is scrolled.
function SearchActs({ page, days, query }: { page: PageContext; days: number; query: string }) {
  const { t, paths } = page
  const words = t.searchesMade
  return (
    <>
      <a href={paths.search({ q: query })}>{query}</a>
      <form method="post" action={paths.forgetSearch} class="cluster">
        <input type="hidden" name="query" value={query} />
        <input type="hidden" name="days" value={String(days)} />
        <a class="field-hint" href={paths.newSynonyms({ word: query })} aria-label={words.of(words.addSynonyms, query)}>
          {words.addSynonyms}
        </a>
        <Button kind="quiet" small aria-label={words.of(words.forget, query)}>
          {words.forget}
        </Button>
      </form>
    </>
  )
}

function dayOf(iso: string) {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { year, month, day }
}
