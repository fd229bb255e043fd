import type { DeskWaiting } from '../../src/desk/find-waiting.ts'
import { dayText } from '../../src/i18n/dates.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { waitingItems } from './waiting-items.ts'

type Props = {
  page: PageContext
  waiting: DeskWaiting
  /** How many settings only the owner knows and has not told. */
  missing: number
}

/** Home of whoever manages people: what waits for them, and the way to everything they look after. */
export function DeskPage({ page, waiting, missing }: Props) {
  const { t, paths } = page
  const words = t.desk
  const ways = [
    ...[
      { ...words.people, href: paths.people() },
      { ...words.invite, href: paths.invitations() },
    ],
    ...[
      { ...words.networks, href: paths.networks },
      { ...words.reported, href: paths.reports() },
    ],
    ...[
      { ...words.answered, href: paths.feedback() },
      { ...words.settings, href: paths.settings },
    ],
    ...[
      { ...words.texts, href: paths.pageText('front') },
      { ...words.terms, href: paths.terms },
    ],
    ...[
      { ...words.themes, href: paths.themes },
      { ...words.audit, href: paths.audit() },
    ],
    ...[
      { ...words.synonyms, href: paths.synonyms },
      { ...words.searches, href: paths.searchesMade() },
    ],
  ]
  return (
    <Layout page={page} title={t.layout.desk} wide>
      <div class="page-head">
        <h1>{t.layout.desk}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      <section class="stack stack--tight" aria-labelledby="waiting">
        <h2 id="waiting">{words.waiting}</h2>
        <WaitingList page={page} waiting={waiting} missing={missing} />
      </section>
      <section class="section" aria-labelledby="ways">
        <h2 id="ways">{words.ways}</h2>
        <ul class="network-list">
          {ways.map(({ title, note, href }) => (
            <li>
              <a class="entry-title" href={href}>
                {title}
              </a>
              <p class="entry-note">{note}</p>
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  )
}

function WaitingList({ page, waiting, missing }: Props) {
  const { t, paths, language } = page
  const words = t.desk
  const { invitations } = waiting
  const items = [
    ...waitingItems(page, waiting),
    ...(missing > 0 ? [{ href: paths.settings, text: words.missing(missing), note: words.missingNote }] : []),
    ...(invitations.first
      ? [
          {
            ...{ href: paths.invitations(), text: words.invitations(invitations.count) },
            note: words.ends(dayText(invitations.first, language)),
          },
        ]
      : []),
  ]
  if (items.length === 0) return <p class="lead">{words.nothing}</p>
  return (
    <ul class="task-list">
      {items.map(item => (
        <li>
          <a href={item.href}>{item.text}</a>
          <span class="task-note">{item.note}</span>
        </li>
      ))}
    </ul>
  )
}
