import type { ForumNumbers } from '../../src/home/count-forum.ts'
import { numberText } from '../../src/i18n/dates.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { Prose } from '../ui/prose.tsx'
import { HappeningNow, type Shown } from './happening-now.tsx'

type Props = { page: PageContext; shown: Shown; numbers: ForumNumbers }

/** Home of a visitor: what this is, how much of it there is, and what one may read. */
export function WelcomePage({ page, shown, numbers }: Props) {
  const { t, names, paths, links, language } = page
  const networks = Object.keys(names.networks).length
  const facts = [
    { href: paths.practices(), count: numbers.practices, text: t.home.practices(numbers.practices) },
    { href: paths.networks, count: networks, text: t.home.networks(networks) },
    { href: paths.needs, count: numbers.needs, text: t.home.needs(numbers.needs) },
    {
      href: paths.threads({ view: 'unanswered' }),
      count: numbers.questions,
      text: t.home.openQuestions(numbers.questions),
    },
  ]
  return (
    <Layout page={page} title={names.service} active="home" wide ownStyle="home">
      <div class="hero">
        <h1>{t.home.sentence}</h1>
        {shown.front ? <Prose html={shown.front} /> : <p class="lead">{t.home.about}</p>}
        <div class="cluster">
          <LinkButton href={links.signIn}>{t.layout.signIn}</LinkButton>
          <LinkButton kind="secondary" href={paths.practices()}>
            {t.home.readPractices}
          </LinkButton>
        </div>
      </div>
      <ul class="numbers">
        {facts.map(fact => (
          <li>
            <a href={fact.href}>
              <strong>{numberText(fact.count, language)}</strong> <span>{fact.text}</span>
            </a>
          </li>
        ))}
      </ul>
      <HappeningNow page={page} shown={shown} />
    </Layout>
  )
}
