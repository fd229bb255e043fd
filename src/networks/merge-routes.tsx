import type { Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { MergerChoicePage, MergerPage } from '../../views/networks/merging.tsx'
import { RetirementPage, type RetirementRefusal } from '../../views/networks/retirement.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { answerIncomplete } from '../errors.tsx'
import { queryText } from '../paths.ts'
import { choice } from '../platform/form-fields.ts'
import { checkForm, readForm } from '../platform/forms.ts'
import { listOpenRounds } from '../rounds/list-open-rounds.ts'
import { findMerger, type Merger } from './find-merger.ts'
import { findTies } from './find-ties.ts'
import { listRolesAfterLeading } from './list-roles-after-leading.ts'
import { findStoredNetwork, type StoredNetwork } from './list-stored-networks.ts'
import { mergeNetwork } from './merge-network.ts'
import { bringBackNetwork, retireNetwork } from './retire-network.ts'

/** Where a network becomes part of another or is retired, by whoever manages people. */
export function addMergeRoutes(networks: Hono<App>): void {
  networks.get('/networks/:id/merging', allow('manage_people'), async c => {
    const from = await findWorking(c, c.req.param('id'))
    if (!from) return c.notFound()
    const asked = c.req.query('into')
    const into = asked ? await findInto(c, from, asked) : null
    if (into) return showMerger(c, { from, into, merger: await findMerger(c.env, from.id, into.id), state: {} })
    const issues =
      asked === undefined ? undefined : [{ field: 'into', problem: asked ? 'unknown' : 'missing' } as const]
    return c.html(<MergerChoicePage page={pageOf(c)} from={shown(c, from)} state={{ issues }} />, issues ? 422 : 200)
  })

  networks.post('/networks/:id/merging', allow('manage_people'), async c => {
    const from = await findStoredNetwork(c.env, c.req.param('id'))
    if (!from) return c.notFound()
    const form = await readForm(c.req.raw, mergerForm)
    const into = form.ok ? await findInto(c, from, form.data.into) : null
    // Sent twice: it has become part of that network already.
    if (into && from.mergedInto === into.id) return c.redirect(doneAt(c, from, into), 303)
    if (!from.active) return c.notFound()
    if (!form.ok || !into) return answerIncomplete(c)
    const merger = await findMerger(c.env, from.id, into.id)
    const lead = await readLead(c, merger, form.submitted)
    if (!lead.ok) {
      c.status(422)
      return showMerger(c, { from, into, merger, state: lead })
    }
    const merged = await mergeNetwork(c.env, signedIn(c), { from, intoId: into.id, merger, lead: lead.data })
    // The same form sent at the same time was faster.
    const isMerged = merged.ok || (await findStoredNetwork(c.env, from.id))?.mergedInto === into.id
    if (isMerged) return c.redirect(doneAt(c, from, into), 303)
    c.status(409)
    return showMerger(c, { from, into, merger, state: { submitted: form.submitted }, refusal: merged.refusal })
  })

  networks.get('/networks/:id/retirement', allow('manage_people'), async c => {
    const network = await findStoredNetwork(c.env, c.req.param('id'))
    return network && !network.mergedInto ? showRetirement(c, network) : c.notFound()
  })

  networks.post('/networks/:id/retirement', allow('manage_people'), async c => {
    const network = await findStoredNetwork(c.env, c.req.param('id'))
    if (!network || network.mergedInto) return c.notFound()
    const form = await readForm(c.req.raw, retirementForm)
    if (!form.ok) return answerIncomplete(c)
    const active = form.data.active === 'yes'
    const act = active ? bringBackNetwork : retireNetwork
    const done = await act(c.env, signedIn(c), network)
    if (!done.ok) {
      c.status(409)
      return showRetirement(c, network, done.refusal)
    }
    return c.redirect(c.var.paths.network(network.id) + queryText({ done: active ? 'back' : 'retired' }), 303)
  })
}

const mergerForm = z.object({ into: z.string(), leader: z.optional(z.string()), role: z.optional(z.string()) })
const retirementForm = z.object({ active: choice(['yes', 'no']) })

type Shown = Pick<Parameters<typeof MergerPage>[0], 'merger' | 'state' | 'refusal'>

async function showMerger(
  c: Context<App>,
  { from, into, ...rest }: Shown & { from: StoredNetwork; into: StoredNetwork },
) {
  const viewer = signedIn(c)
  const [rounds, roles] = await Promise.all([
    listOpenRounds(c.env, viewer),
    listRolesAfterLeading(c.env, c.var.language),
  ])
  const movesViewer = viewer.networkIds.includes(from.id)
  const page = pageOf(c)
  return c.html(
    <MergerPage
      {...{ page, rounds, movesViewer, ...rest }}
      from={shown(c, from)}
      into={shown(c, into)}
      roles={roles}
    />,
  )
}

/** Who leads on, when there would be several: with one leader or none there is nothing to choose. */
async function readLead(c: Context<App>, merger: Merger, submitted: Record<string, string | string[]>) {
  if (merger.leaders.length < 2) return { ok: true, data: null } as const
  const roles = await listRolesAfterLeading(c.env, c.var.language)
  const read = checkForm(
    submitted,
    z.object({
      leader: choice(merger.leaders.map(leader => leader.id)),
      role: choice(roles.map(role => role.value)),
    }),
  )
  return read.ok ? ({ ok: true, data: { leaderId: read.data.leader, otherRoleId: read.data.role } } as const) : read
}

async function findWorking(c: Context<App>, id: string): Promise<StoredNetwork | null> {
  const network = await findStoredNetwork(c.env, id)
  return network?.active ? network : null
}

async function findInto(c: Context<App>, from: StoredNetwork, id: string): Promise<StoredNetwork | null> {
  return id === from.id ? null : findWorking(c, id)
}

async function showRetirement(c: Context<App>, network: StoredNetwork, refusal?: RetirementRefusal) {
  const ties = await findTies(c.env, network.id)
  const named = { ...shown(c, network), active: network.active }
  return c.html(<RetirementPage page={pageOf(c)} network={named} ties={ties} refusal={refusal} />)
}

function shown(c: Context<App>, network: StoredNetwork) {
  return { id: network.id, name: network[c.var.language] }
}

function doneAt(c: Context<App>, from: StoredNetwork, into: StoredNetwork): string {
  return c.var.paths.network(into.id) + queryText({ done: 'merged', merged: from.id })
}
