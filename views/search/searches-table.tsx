import { dayText, numberText } from '../../src/i18n/dates.ts'
import type { CountedSearch } from '../../src/search/list-frequent-searches.ts'
import type { SynonymGroup } from '../../src/search/list-synonym-groups.ts'
import type { PageContext } from '../page.ts'
import { TableScroll } from '../ui/table.tsx'

/** A search with the group of words that mean the same it is in already, if any. */
export type GroupedSearch = CountedSearch & { group: SynonymGroup | null }

type Props = {
  page: PageContext
  /** The period shown, to come back to. */
  days: number
  searches: GroupedSearch[]
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
          {searches.map(search => (
            <>
              <tr>
                <th scope="row" class="searched">
                  <SearchedWord page={page} search={search} />
                </th>
                <td class="number">{numberText(search.times, language)}</td>
                {withFound ? (
                  <td class="number">{numberText(search.found, language)}</td>
                ) : (
                  <td class="searched-day">{dayText(dayOf(search.day), language)}</td>
                )}
              </tr>
              <tr>
                <td colspan={3} class="searched-acts">
                  <SearchActs page={page} days={days} search={search} isMissed={!withFound} />
                </td>
              </tr>
            </>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

function SearchedWord({ page, search: { query, group } }: { page: PageContext; search: GroupedSearch }) {
  const { t, paths } = page
  return (
    <>
      <a href={paths.search({ q: query })}>{query}</a>
      {group && (
        <p class="searched-group">
          {t.searchesMade.inGroup} <a href={paths.synonymGroup(group.id)}>{group.words[0]}</a>
        </p>
      )}
    </>
  )
}

type ActsProps = { page: PageContext; days: number; search: GroupedSearch; isMissed: boolean }

// Labels stand on the links: a hidden text would reach out of a table that is scrolled.
function SearchActs({ page, days, search: { query, group }, isMissed }: ActsProps) {
  const { t, paths } = page
  const words = t.searchesMade
  const acts = [
    ...(group ? [] : [{ href: paths.chooseSynonyms({ word: query }), label: words.addToGroup }]),
    ...(isMissed ? [{ href: paths.newThread({ title: query }), label: words.ask }] : []),
    { href: paths.forgetSearch({ query, days }), label: words.forget },
  ]
  return (
    <ul>
      {acts.map(({ href, label }) => (
        <li>
          <a href={href} aria-label={words.of(label, query)}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

function dayOf(iso: string) {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { year, month, day }
}
