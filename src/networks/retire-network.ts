import { and, eq, isNull, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { indexText } from '../text-index/index-text.ts'
import { isUntied } from './find-ties.ts'
import { networkTexts } from './list-network-texts.ts'
import { findStoredNetwork, listStoredNetworks, type StoredNetwork } from './list-stored-networks.ts'
import { networks } from './schema.ts'

type Answer = { ok: true } | { ok: false; refusal: 'network_in_use' }

/** Retires a network to which nobody belongs and nobody is invited; its texts stay. Retiring twice changes nothing. */
export async function retireNetwork(services: Services, retirer: Viewer, network: StoredNetwork): Promise<Answer> {
  const { db, now } = services
  if (!network.active) return { ok: true }
  // While something holds it, the revision stays, and a trigger refuses all of it.
  const revision = sql`${network.revision} + (${isUntied(network.id, now())})`
  try {
    await db.writeTogether([
      db.update(networks).set({ active: false, revision }).where(eq(networks.id, network.id)),
      auditEntry(services, {
        ...{ actorId: retirer.id, action: 'network_retired', subject: { kind: 'network', id: network.id } },
      }),
    ])
  } catch (error) {
    if (!refusalIn(error, ['network_changed'])) throw error
    const now = await findStoredNetwork(services, network.id)
    return now?.active ? { ok: false, refusal: 'network_in_use' } : { ok: true }
  }
  return { ok: true }
}

/**
 * Lets a retired network work again, with the neighbours it had; one that became part of another does not come back.
 * Refuses a Finnish name that a working network has by now.
 */
export async function bringBackNetwork(
  services: Services,
  actor: Viewer,
  network: StoredNetwork,
): Promise<{ ok: true } | { ok: false; refusal: 'name_taken' }> {
  const { db } = services
  if (network.active || network.mergedInto) return { ok: true }
  const { id, revision, fi } = network
  const working = (await listStoredNetworks(services)).filter(each => each.active && each.id !== id)
  if (working.some(each => each.fi.toLowerCase() === fi.toLowerCase())) return { ok: false, refusal: 'name_taken' }
  try {
    await db.writeTogether([
      db
        .update(networks)
        .set({ active: true, revision: revision + 1 })
        .where(and(eq(networks.id, id), isNull(networks.mergedInto))),
      ...networkTexts(network).map(text => indexText(db, text)),
      auditEntry(services, {
        ...{ actorId: actor.id, action: 'network_changed', subject: { kind: 'network', id } },
        details: { active: true },
      }),
    ])
  } catch (error) {
    // Sent twice at once: the other one has brought it back.
    if (!refusalIn(error, ['network_changed'])) throw error
  }
  return { ok: true }
}
