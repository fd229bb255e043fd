import type { Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { NetworkFormPage } from '../../views/networks/form.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { collator } from '../i18n/dates.ts'
import { queryText } from '../paths.ts'
import { revision } from '../platform/form-fields.ts'
import { readForm, type Submitted } from '../platform/forms.ts'
import { addNetwork } from './add-network.ts'
import { editNetwork } from './edit-network.ts'
import { findStoredNetwork, listStoredNetworks, type StoredNetwork } from './list-stored-networks.ts'
import { cellsOf, changesBetween } from './network-cells.ts'
import { type NetworkForm, networkForm, networkValues } from './network-form.ts'
import { typedNetwork } from './typed-network.ts'

/** Where networks are added and edited, by whoever manages people. */
export function addEditRoutes(networks: Hono<App>): void {
  networks.get('/networks/new', allow('manage_people'), async c => {
    const areas = areasOf(c, await listStoredNetworks(c.env))
    const submitted: Submitted = { 'languages[]': ['fi'] }
    return c.html(<NetworkFormPage page={pageOf(c)} state={{ submitted }} areas={areas} />)
  })

  networks.post('/networks/new', allow('manage_people'), async c => {
    const present = await listStoredNetworks(c.env)
    const form = await readForm(c.req.raw, networkForm({ neighbourIds: idsOf(present), takenNames: new Set() }))
    const again = (state: object) => <NetworkFormPage page={pageOf(c)} state={state} areas={areasOf(c, present)} />
    if (!form.ok) return c.html(again(form), 422)
    const added = await addNetwork(c.env, signedIn(c), form.data)
    if (added.ok) return c.redirect(c.var.paths.network(added.id) + queryText({ done: 'added' }), 303)
    const issues = [{ field: 'fi', problem: added.refusal }]
    return c.html(again({ submitted: form.submitted, issues }), 422)
  })

  networks.get('/networks/:id/edit', allow('manage_people'), async c => {
    const network = await findStoredNetwork(c.env, c.req.param('id'))
    if (!network?.active) return c.notFound()
    return showForm(c, network, { submitted: typedNetwork(network) })
  })

  networks.post('/networks/:id/edit', allow('manage_people'), async c => {
    const present = await listStoredNetworks(c.env)
    const network = present.find(each => each.id === c.req.param('id'))
    if (!network?.active) return c.notFound()
    const others = present.filter(each => each.active && each.id !== network.id)
    const takenNames = new Set(others.map(each => each.fi.toLowerCase()))
    const fields = networkForm({ neighbourIds: idsOf(others), takenNames })
    const form = await readForm(c.req.raw, z.extend(fields, { revision: revision() }))
    if (!form.ok) {
      c.status(422)
      return showForm(c, network, form)
    }
    const edited = await editNetwork(c.env, signedIn(c), { network, seen: form.data.revision, form: form.data })
    const stored = edited.ok ? network : ((await findStoredNetwork(c.env, network.id)) ?? network)
    // The same form sent at the same time was faster.
    const isStored = changesBetween(cellsOf(stored), typedCells(stored, form.data)).length === 0
    if (edited.ok || isStored) return c.redirect(c.var.paths.network(network.id) + queryText({ done: 'saved' }), 303)
    c.status(409)
    const submitted = { ...form.submitted, revision: String(stored.revision) }
    return showForm(c, stored, { submitted }, form.data)
  })
}

/** The form of a network; with `refused`, what its editor typed stands against what is stored. */
async function showForm(c: Context<App>, network: StoredNetwork, state: object, refused?: NetworkForm) {
  const edited = { id: network.id, name: network[c.var.language] }
  const conflict = refused && changesBetween(cellsOf(network), typedCells(network, refused))
  const areas = areasOf(c, await listStoredNetworks(c.env))
  return c.html(<NetworkFormPage page={pageOf(c)} {...{ state, edited, areas, conflict }} />)
}

function typedCells({ id }: StoredNetwork, form: NetworkForm) {
  return cellsOf({ id, ...networkValues(form), neighbourIds: form['neighbours[]'] })
}

function idsOf(present: StoredNetwork[]): string[] {
  return present.filter(network => network.active).map(network => network.id)
}

function areasOf(c: Context<App>, present: StoredNetwork[]): string[] {
  const areas = present.filter(network => network.active).map(network => network.areaFi)
  return [...new Set(areas)].sort(collator(c.var.language).compare)
}
