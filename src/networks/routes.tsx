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
import { addEditRoutes } from './edit-routes.tsx'
import { findNetwork } from './find-network.ts'
import { addImportRoutes } from './import-routes.tsx'
import { listNetworkPeople } from './list-network-people.ts'
import { listNetworks } from './list-networks.ts'
import { listRetiredNetworks } from './list-retired-networks.ts'
import { addMergeRoutes } from './merge-routes.tsx'

const firstFew = 4

export const networks = new Hono<App>()

networks.get('/networks', allow('everyone'), async c => {
  const { viewer, language } = c.var
  const areas = await listNetworks(c.env, viewer, language)
  const relations = { mine: viewer?.networkIds ?? [], near: viewer?.nearNetworkIds ?? [] }
  const retired = may(viewer, 'manage_people') ? await listRetiredNetworks(c.env, language) : null
  const imported = c.req.query('done') === 'imported'
  return c.html(<NetworksPage page={pageOf(c)} {...{ areas, ...relations, retired, imported }} />)
})

addEditRoutes(networks)
addImportRoutes(networks)

networks.get('/networks/:id', allow('everyone'), async c => {
  const { viewer, language, paths, names } = c.var
  const network = await findNetwork(c.env, language, c.req.param('id'))
  if (!network) return c.notFound()
  if (network.mergedInto) return c.redirect(paths.network(network.mergedInto), 301)
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
  const mayManage = may(viewer, 'manage_people')
  // Whoever merges their own network is signed out by it, and is told all the same.
  const word = c.req.query('done')
  const told = mayManage || word === 'merged'
  const done = told ? { word, merged: names.networks[c.req.query('merged') ?? ''] } : null
  const shown = { network, relation, written, people, later: from !== undefined, mayPublish, mayManage, done } as const
  return c.html(<NetworkPage page={pageOf(c)} {...shown} />)
})

addMergeRoutes(networks)
