import { asset } from '../../src/assets.ts'
import { filterNames, filterQuery, longestSearch, type SearchFilters } from '../../src/search/search-filters.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { countText, Found, type FoundProps } from './found.tsx'
import { SearchStart } from './start.tsx'

type Props = Omit<FoundProps, 'found'> & {
  /** Null when nothing was searched. */
  found: FoundProps['found'] | null
  /** Why nothing was searched although something was typed. */
  unsearched: 'short' | 'wordless' | null
  /** Whether an identity code was left out of what was typed. */
  masked: boolean
  /** Whether only the beginning of what was typed was searched. */
  tooLong: boolean
  themes: string[]
}

/** The search: a box, and under it what was found, or what to search. */
export function SearchPage(props: Props) {
  const { page, filters } = props
  const { t } = page
  return (
    <Layout page={page} title={titleOf(props)} wide ownSearch>
      <link rel="stylesheet" href={asset('/css/search.css')} />
      <h1>{t.search.title}</h1>
      <SearchForm page={page} filters={filters} />
      <div id="found" class="stack">
        <SearchAnswer {...props} />
      </div>
      <script type="module" src={asset('/js/search.js')} />
    </Layout>
  )
}

/** What changes as one types: the title of the page, and all under the box. */
export function SearchPart(props: Props) {
  const { names } = props.page
  return (
    <>
      <head>
        <title>{`${titleOf(props)} – ${names.service}`}</title>
      </head>
      <SearchAnswer {...props} />
    </>
  )
}

function SearchAnswer({ page, found, unsearched, masked, tooLong, themes, ...rest }: Props) {
  const { t } = page
  return (
    <>
      <p class="found-count" id="told" aria-live="polite">
        {found ? countText(page, found, rest.at) : unsearched ? t.search[unsearched] : ''}
      </p>
      {masked && (
        <Notice tone="warning">
          <p>{t.search.masked}</p>
        </Notice>
      )}
      {tooLong && (
        <Notice tone="info">
          <p>{t.search.tooLong(longestSearch)}</p>
        </Notice>
      )}
      {found ? <Found page={page} found={found} {...rest} /> : <SearchStart page={page} themes={themes} />}
    </>
  )
}

function SearchForm({ page, filters }: { page: PageContext; filters: SearchFilters }) {
  const { t, paths, language } = page
  const query = filterQuery(filters)
  return (
    <search>
      <form
        class="search-form"
        action={paths.search()}
        hx-get={paths.search()}
        hx-target="#found"
        hx-swap="innerMorph"
        hx-trigger="input delay:250ms"
        hx-sync="this:replace"
        hx-replace-url="true"
        data-count={paths.countSearch}
      >
        <label class="field-label" for="q">
          {t.search.label}
        </label>
        <div class="search-line">
          <input
            class="input"
            id="q"
            type="search"
            name="q"
            value={filters.text}
            lang={language}
            maxlength={longestSearch}
            autocomplete="off"
            enterkeyhint="search"
            aria-keyshortcuts="/"
            autofocus={filters.text === ''}
          />
          <Button icon="search">{t.search.submit}</Button>
        </div>
        {filterNames.map(name =>
          query[name] ? <input type="hidden" name={name} value={String(query[name])} /> : null,
        )}
      </form>
    </search>
  )
}

function titleOf({ page: { t }, filters, at }: Props): string {
  if (!filters.text) return t.search.title
  return at > 1 ? t.search.titlePage(filters.text, at) : t.search.titleWith(filters.text)
}
