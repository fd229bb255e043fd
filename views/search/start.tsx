import { thingKinds } from '../../src/text-index/thing-kinds.ts'
import type { PageContext } from '../page.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { RecentSearches } from './recent-searches.tsx'

type Props = {
  page: PageContext
  /** The themes most is written of, by id. */
  themes: string[]
}

const signs: Record<(typeof thingKinds)[number], IconName> = {
  ...{ practice: 'practice', thread: 'thread', event: 'calendar', need: 'need', decision: 'check' },
  ...{ network: 'network', person: 'person' },
}

/** The search before anything is searched: what it finds, what to try, and what was searched on this device. */
export function SearchStart({ page, themes }: Props) {
  const { t, names, paths, viewer } = page
  const places = {
    ...{ practice: paths.practices(), thread: paths.threads(), event: paths.calendar(), need: paths.needs },
    ...{ decision: paths.decisions(), network: paths.networks },
  }
  return (
    <div class="stack stack--wide search-start">
      <p class="lead">{t.search.startLead}</p>
      <RecentSearches page={page} heading />
      {themes.length > 0 && (
        <section aria-labelledby="examples">
          <h2 id="examples">{t.search.examples}</h2>
          <ul class="cluster">
            {themes.map(theme => (
              <li>
                <a class="chip" href={paths.search({ q: names.themes[theme] })}>
                  {names.themes[theme]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="browse">
        <h2 id="browse">{t.search.browse}</h2>
        <ul class="search-kinds">
          {thingKinds.map(kind =>
            kind === 'person' ? null : (
              <li>
                <a href={places[kind]}>
                  <Icon name={signs[kind]} /> {t.search.manyKinds[kind]}
                </a>
              </li>
            ),
          )}
        </ul>
        {!viewer && <p class="field-hint">{t.search.browsePeople}</p>}
      </section>
      {viewer && (
        <p>
          <a href={paths.savedSearches}>{t.savedSearches.mine}</a>
        </p>
      )}
      {/* Works only with app.js, so search.js shows it. */}
      <p class="choice search-key" data-search-key hidden>
        <input type="checkbox" id="search-key" />
        <label for="search-key">{t.search.shortcut}</label>
      </p>
    </div>
  )
}
