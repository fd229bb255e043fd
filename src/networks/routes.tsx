import { Hono } from 'hono'
import { NetworksPage } from '../../views/networks/list.tsx'
import { NetworkPage } from '../../views/networks/show.tsx'
import { allow } from '../access.tsx'
import { listEventsAbout } from '../calendar/list-events-about.ts'
import { type App, pageOf } from '../context.ts'
import { may } from '../people/find-viewer.ts'
import { countPracticesAbout } from '../practices/count-practices-about.ts'
import { listPracticesAbout } from '../practices/list-practices-about.ts'
import { countThreadsAbout } from '../threads/count-threads-about.ts'
import { listThreadsAbout } from '../threads/list-threads-about.ts'
import { findNetwork } from './find-network.ts'
import { listNetworkPeople } from './list-network-people.ts'
import { listNetworks } from './list-networks.ts'

const firstFew = 4

export const networks = new Hono<App>()

networks.get('/networks', allow('everyone'), async c => {
  const { viewer, language } = c.var
  const areas = await listNetworks(c.env, viewer, language)
  const relations = { mine: viewer?.networkIds ?? [], near: viewer?.nearNetworkIds ?? [] }
  return c.html(<NetworksPage page={pageOf(c)} areas={areas} {...relations} />)
})

networks.get('/networks/:id', allow('everyone'), async c => {
  const { viewer, language } = c.var
  const network = await findNetwork(c.env, language, c.req.param('id'))
  if (!network) return c.notFound()
  const about = { network: network.id }
  const from = c.req.query('from')
  const [practices, practiceCount, threads, threadCount, events, people] = await Promise.all([
    listPracticesAbout(c.env, viewer, language, about, firstFew),
    countPracticesAbout(c.env, viewer, about),
    listThreadsAbout(c.env, viewer, about, firstFew),
    countThreadsAbout(c.env, viewer, about),
    listEventsAbout(c.env, viewer, about, firstFew),
    viewer ? listNetworkPeople(c.env, network.id, from) : null,
  ])
  const now = c.env.now()
  const written = {
    ...{ practices, practiceCount, threads, threadCount },
    events: events.filter(event => event.endsAt > now && !event.cancelledAt),
  }
  const mine = viewer?.networkIds.includes(network.id) ?? false
  const near = viewer?.nearNetworkIds.includes(network.id) ?? false
  const relation = mine ? 'yours' : near ? 'near' : null
  const mayPublish = mine && may(viewer, 'publish')
  return c.html(
    <NetworkPage page={pageOf(c)} {...{ network, relation, written, people, later: from !== undefined, mayPublish }} />,
  )
})
