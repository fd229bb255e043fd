import type { Messages } from '../../src/i18n/messages.ts'
import type { Network } from '../../src/networks/find-network.ts'
import type { NetworkPeople } from '../../src/networks/list-network-people.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Notice } from '../ui/notice.tsx'
import { Facts } from './facts.tsx'
import { ManageNetwork, NetworkDone } from './manage.tsx'
import { Members } from './members.tsx'
import { Written, type WrittenData } from './written.tsx'

type Props = {
  page: PageContext
  network: Network
  relation: 'yours' | 'near' | null
  written: WrittenData
  /** Null for visitors, who see nobody. */
  people: NetworkPeople | null
  /** Whether the list of people begins somewhere in its middle. */
  later: boolean
  /** Whether the viewer publishes for this network. */
  mayPublish: boolean
  /** Whether the viewer edits networks, and what they have just done; null for others. */
  mayManage: boolean
  done: { word?: string; merged?: string } | null
}

/** What a network is, what it has told, and for those signed in who belongs to it. */
export function NetworkPage({ page, network, relation, written, people, later, mayPublish, mayManage, done }: Props) {
  const { t, paths } = page
  return (
    <Layout page={page} title={network.name} active="networks" wide>
      {done && <NetworkDone page={page} done={done} />}
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.networks, label: t.layout.networks }]} />
        <h1>{network.name}</h1>
        <p class="lead">{[relation && t.networks[relation], network.host].filter(Boolean).join(' · ')}</p>
      </div>
      {!network.active && (
        <Notice tone="info" title={t.networks.retired}>
          <p>{t.networks.retiredText}</p>
        </Notice>
      )}
      {mayManage && <ManageNetwork page={page} network={network} />}
      <Facts page={page} network={network} />
      <Written
        page={page}
        written={written}
        words={network.active ? t.networks : ofRetired(t.networks)}
        query={{ network: network.id }}
        start={mayPublish ? {} : null}
      />
      {people && network.active && <Members page={page} network={network} people={people} later={later} />}
    </Layout>
  )
}

/** Nobody writes there any more: what there is none of comes no more either. */
function ofRetired(words: Messages['networks']): Messages['networks'] {
  const { retiredNoPractices: noPractices, retiredNoThreads: noThreads } = words
  return { ...words, noPractices, noThreads, noPracticesText: '', noThreadsText: '', noEventsText: '' }
}
