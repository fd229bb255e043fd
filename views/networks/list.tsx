import type { Area, NetworkInList } from '../../src/networks/list-networks.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Notice } from '../ui/notice.tsx'
import { ManageNetworks } from './manage.tsx'

type Props = {
  page: PageContext
  areas: Area[]
  mine: string[]
  near: string[]
  /** The retired networks, for whoever edits networks; null for others. */
  retired: { id: string; name: string }[] | null
  imported: boolean
}

/** All networks by collaborative area; `mine` and `near` are the viewer's and their neighbours. */
export function NetworksPage({ page, areas, mine, near, retired, imported }: Props) {
  const { t } = page
  const { work_short = '', work = '', work_before = '', law = '' } = page.names.terms
  return (
    <Layout page={page} title={t.networks.title} active="networks" wide>
      {imported && (
        <Notice tone="success" role="status" focus>
          <p>{t.networks.done.imported}</p>
        </Notice>
      )}
      <div class="page-head">
        <h1>{t.networks.title}</h1>
        <p class="lead">{t.networks.lead(work_short)}</p>
        <p class="field-hint">{t.networks.workExplained(work_short, work, work_before, law)}</p>
      </div>
      {retired && <ManageNetworks page={page} />}
      {areas.map((area, index) => (
        <section class="section" aria-labelledby={`area-${index}`}>
          <h2 id={`area-${index}`}>{area.name}</h2>
          <ul class="network-list">
            {area.networks.map(network => (
              <NetworkRow
                page={page}
                network={network}
                relation={
                  mine.includes(network.id) ? t.networks.yours : near.includes(network.id) ? t.networks.near : null
                }
              />
            ))}
          </ul>
        </section>
      ))}
      {retired && retired.length > 0 && (
        <section class="section" aria-labelledby="retired">
          <h2 id="retired">{t.networks.retiredTitle}</h2>
          <ul class="network-list">
            {retired.map(network => (
              <li>
                <a class="entry-title" href={page.paths.network(network.id)}>
                  {network.name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Notice tone="info">
        <p>{t.networks.proposal}</p>
      </Notice>
    </Layout>
  )
}

function NetworkRow({
  page,
  network,
  relation,
}: {
  page: PageContext
  network: NetworkInList
  relation: string | null
}) {
  const { t, paths } = page
  const { people, practices, openQuestions } = network
  const facts = [
    people !== null && people > 0 && t.networks.people(people),
    practices > 0 && t.networks.practices(practices),
    openQuestions > 0 && t.networks.openQuestions(openQuestions),
  ].filter(Boolean)
  const notes = [
    relation,
    languagesText(page, network.languages),
    facts.length > 0 ? facts.join(', ') : t.networks.nothing,
  ]
  return (
    <li>
      <a class="entry-title" href={paths.network(network.id)}>
        {network.name}
      </a>
      <p class="entry-note">{notes.filter(Boolean).join(' · ')}</p>
    </li>
  )
}

/** The languages of a network (`fi+sv`) in words. */
export function languagesText({ t }: PageContext, languages: string) {
  const names: Record<string, string> = t.forms.languages
  return t.networks.languages(languages.split('+').map(each => names[each] ?? each))
}
