import { html } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import { asset } from '../src/assets.ts'
import { longestSearch } from '../src/search/search-filters.ts'
import { AccountMenu } from './account-menu.tsx'
import { Languages, Navigation } from './navigation.tsx'
import type { NavKey, PageContext } from './page.ts'
import { Icon } from './ui/icon.tsx'

const styles = ['tokens', 'base', 'layout', 'ui', 'features']

type LayoutProps = PropsWithChildren<{
  page: PageContext
  title: string
  active?: NavKey
  /** Lets the page use the whole width; otherwise it keeps a readable measure. */
  wide?: boolean
  /** The page has a search box of its own. */
  ownSearch?: boolean
  /** A file of styles that only some pages need. */
  ownStyle?: string
}>

/** The whole document around a page. */
export function Layout({ page, title, active, wide, ownSearch, ownStyle, children }: LayoutProps) {
  const { t, names } = page
  return (
    <>
      {html`<!doctype html>`}
      <html lang={page.language} data-session={page.viewer?.session}>
        <head>
          <meta charset="utf-8" />
          <title>{title === names.service ? title : `${title} – ${names.service}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="htmx-config" content='{"includeIndicatorCSS":false}' />
          <link rel="preload" href="/fonts/source-sans-3.woff2" as="font" type="font/woff2" crossorigin="" />
          {[...styles, ...(ownStyle ? [ownStyle] : [])].map(name => (
            <link rel="stylesheet" href={asset(`/css/${name}.css`)} />
          ))}
          <link rel="icon" href={asset('/icons/favicon.svg')} type="image/svg+xml" />
          <script src={asset('/js/htmx.min.js')} defer />
          <script src={asset('/js/app.js')} defer />
        </head>
        <body>
          <a class="skip-link" href="#content">
            {t.layout.skip}
          </a>
          <header class="site-header">
            {page.demo && <p class="demo-line">{t.layout.demo}</p>}
            <div class="site-bar">
              <Wordmark page={page} />
              {!ownSearch && <SearchBox page={page} />}
              <Languages page={page} class="site-languages" />
              {page.viewer ? <AccountMenu page={page} viewer={page.viewer} /> : <SignInLink page={page} />}
              <details class="menu site-menu" data-menu>
                <summary>
                  <Icon name="menu" />
                  <span>{t.layout.menu}</span>
                </summary>
                <div class="menu-panel">
                  <Navigation page={page} active={active} class="site-menu-nav" />
                  <Languages page={page} class="site-menu-languages" />
                </div>
              </details>
            </div>
            <Navigation page={page} active={active} class="site-nav" />
          </header>
          <main id="content" class={wide ? 'page page--wide' : 'page'} tabindex={-1}>
            {children}
          </main>
          <Footer page={page} />
        </body>
      </html>
    </>
  )
}

type Part = { page: PageContext }

function Wordmark({ page }: Part) {
  return (
    <a class="wordmark" href={page.links.home}>
      <svg class="mark" width="32" height="32" aria-hidden="true">
        <use href={`${asset('/icons/sprite.svg')}#mark`} />
      </svg>
      <span>{page.names.service}</span>
    </a>
  )
}

/** On a narrow screen only its button is shown, which leads to the page of the search. */
function SearchBox({ page: { t, paths } }: Part) {
  return (
    <search class="site-search">
      <form action={paths.search()}>
        <input
          class="input"
          type="search"
          name="q"
          aria-label={t.layout.searchLabel}
          placeholder={t.layout.search}
          aria-keyshortcuts="/"
          maxlength={longestSearch}
        />
        <button class="button button--quiet" type="submit" aria-label={t.layout.search}>
          <Icon name="search" />
        </button>
      </form>
    </search>
  )
}

function SignInLink({ page }: Part) {
  return (
    <a class="sign-in" href={page.links.signIn}>
      <Icon name="person" />
      <span>{page.t.layout.signIn}</span>
    </a>
  )
}

function Footer({ page }: Part) {
  return (
    <footer class="site-footer">
      <div>
        <p>
          <strong>{page.names.service}</strong>
          <span>{page.names.description}</span>
        </p>
        {page.footerLinks?.length ? (
          <nav aria-label={page.t.layout.footer}>
            <ul>
              {page.footerLinks.map(link => (
                <li>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
    </footer>
  )
}
