import { auditEntry } from '../audit/audit-entry.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { indexText } from '../text-index/index-text.ts'
import { networkTexts } from './list-network-texts.ts'
import { listStoredNetworks } from './list-stored-networks.ts'
import { neighbourStatements, touchNetworks } from './neighbour-statements.ts'
import { type NetworkForm, networkValues } from './network-form.ts'
import { networkIdFrom } from './network-id.ts'
import { networks } from './schema.ts'

type Answer = { ok: true; id: string } | { ok: false; refusal: 'name_taken' }

/**
 * Adds a network; its id comes from its Finnish name and stays. Sent twice it is added once: a working network of the
 * same three names is taken for it. Refuses a Finnish name that another working network has.
 */
export async function addNetwork(services: Services, adder: Viewer, form: NetworkForm): Promise<Answer> {
  const present = await listStoredNetworks(services)
  const namesake = present.find(each => each.active && each.fi.toLowerCase() === form.fi.toLowerCase())
  if (namesake) {
    const same = namesake.fi === form.fi && namesake.sv === form.sv && namesake.en === form.en
    return same ? { ok: true, id: namesake.id } : { ok: false, refusal: 'name_taken' }
  }
  const id = networkIdFrom(form.fi, new Set(present.map(each => each.id)))
  const row = { id, ...networkValues(form) }
  const neighbourIds = [...new Set(form['neighbours[]'])]
  try {
    await services.db.writeTogether([
      services.db.insert(networks).values(row),
      ...networkTexts(row).map(text => indexText(services.db, text)),
      ...neighbourStatements(services, { added: neighbourIds.map(other => [id, other]), removed: [] }),
      ...touchNetworks(services, neighbourIds),
      auditEntry(services, { actorId: adder.id, action: 'network_added', subject: { kind: 'network', id } }),
    ])
  } catch (error) {
    // Somebody added one of this id just now; looked at again, it is the same one or another.
    if (refusalIn(error, ['networks.id'])) return addNetwork(services, adder, form)
    throw error
  }
  return { ok: true, id }
}
