import type { NavKey, PageContext } from './page.ts'

type Props = { page: PageContext; class: string }

const navigation: NavKey[] = ['practices', 'threads', 'needs', 'rounds', 'calendar', 'networks']
const languageNames = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

/** The main menu. Drawn twice, and CSS shows one: a wide screen cannot open a closed <details> in every browser. */
export function Navigation({ page, active, class: name }: Props & { active?: NavKey }) {
  return (
    <nav class={name} aria-label={page.t.layout.mainNavigation}>
      <ul>
        {navigation.map(key => (
          <li>
            <a href={page.links[key]} aria-current={active === key ? 'page' : undefined}>
              {page.t.layout[key]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The page in the other languages, as plain links. */
export function Languages({ page, class: name }: Props) {
  return (
    <nav class={name} aria-label={page.t.layout.languages}>
      <ul>
        {page.languageLinks.map(link => (
          <li>
            <a
              href={link.href}
              lang={link.language}
              hreflang={link.language}
              aria-current={link.current ? 'true' : undefined}
            >
              {languageNames[link.language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
