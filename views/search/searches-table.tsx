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
  withFound?: boolean
}

/** Searches with how often and when they were made last, and what one can do about each. */
export function SearchTable({ page, days, searches, label, withFound }: Props) {
  const { t, paths, language } = page
  const words = t.searchesMade
  return (
    <TableScroll label={label}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{words.query}</th>
            <th scope="col" class="number">
              {words.times}
            </th>
            {withFound && (
              <th scope="col" class="number">
                {words.found}
              </th>
            )}
            <th scope="col">{words.last}</th>
            <th scope="col">{words.acts}</th>
          </tr>
        </thead>
        <tbody>
          {searches.map(({ query, times, day, found }) => (
            <tr>
              <th scope="row">
                <a href={paths.search({ q: query })}>{query}</a>
              </th>
              <td class="number">{numberText(times, language)}</td>
              {withFound && <td class="number">{numberText(found, language)}</td>}
              <td>{dayText(dayOf(day), language)}</td>
              <td>
                <div class="cluster">
                  <a href={paths.newSynonyms({ word: query })} aria-label={words.of(words.addSynonyms, query)}>
                    {words.addSynonyms}
                  </a>
                  <form method="post" action={paths.forgetSearch}>
                    <input type="hidden" name="query" value={query} />
                    <input type="hidden" name="days" value={String(days)} />
                    <Button kind="quiet" small>
                      {words.forget}
                      <span class="sr-only">: {query}</span>
                    </Button>
                  </form>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

function dayOf(iso: string) {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { year, month, day }
}
