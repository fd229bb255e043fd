import { eq } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { indexText } from '../text-index/index-text.ts'
import { networkTexts } from './list-network-texts.ts'
import { findStoredNetwork, type StoredNetwork } from './list-stored-networks.ts'
import { neighbourStatements, type Pair, touchNetworks } from './neighbour-statements.ts'
import { cellsOf, changesBetween } from './network-cells.ts'
import { type NetworkForm, networkValues } from './network-form.ts'
import { networks } from './schema.ts'

type Answer = { ok: true } | { ok: false; refusal: 'network_changed' }

/**
 * Changes a network and who is next to it, if nobody has changed it since its editor saw its revision `seen`. What is
 * stored already is not written again, so that a form sent twice is no conflict.
 */
export async function editNetwork(
  services: Services,
  editor: Viewer,
  { network, seen, form }: { network: StoredNetwork; seen: number; form: NetworkForm },
): Promise<Answer> {
  const { id } = network
  const values = networkValues(form)
  const neighbourIds = [...new Set(form['neighbours[]'])]
  const changes = changesBetween(cellsOf(network), cellsOf({ id, ...values, neighbourIds }))
  if (changes.length === 0) return { ok: true }
  const added = neighbourIds.filter(other => !network.neighbourIds.includes(other))
  const removed = network.neighbourIds.filter(other => !neighbourIds.includes(other))
  const pairs = (others: string[]) => others.map((other): Pair => [id, other])
  try {
    await services.db.writeTogether([
      services.db
        .update(networks)
        .set({ ...values, revision: seen + 1 })
        .where(eq(networks.id, id)),
      ...networkTexts({ id, ...values }).map(text => indexText(services.db, text)),
      ...neighbourStatements(services, { added: pairs(added), removed: pairs(removed) }),
      ...touchNetworks(services, [...added, ...removed]),
      auditEntry(services, {
        ...{ actorId: editor.id, action: 'network_changed', subject: { kind: 'network', id } },
        details: { columns: changes.map(change => change.column).join(' ') },
      }),
    ])
  } catch (error) {
    if (!refusalIn(error, ['network_changed'])) throw error
    const stored = await findStoredNetwork(services, id)
    const isSaved = stored && changesBetween(cellsOf(stored), cellsOf({ id, ...values, neighbourIds })).length === 0
    return isSaved ? { ok: true } : { ok: false, refusal: 'network_changed' }
  }
  return { ok: true }
}
