import { eq } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import { sha256 } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { indexText } from '../text-index/index-text.ts'
import { networkTexts } from './list-network-texts.ts'
import type { StoredNetwork } from './list-stored-networks.ts'
import { neighbourStatements, touchNetworks } from './neighbour-statements.ts'
import { type ImportPlan, isEmptyPlan } from './plan-import.ts'
import { networks } from './schema.ts'

type Answer = { ok: true } | { ok: false; refusal: 'network_changed' }

/** Carries out what a preview showed: all of it, or nothing when a network has changed since the plan was made. */
export async function importNetworks(services: Services, importer: Viewer, plan: ImportPlan): Promise<Answer> {
  if (isEmptyPlan(plan)) return { ok: true }
  const { db } = services
  const { added, changed, neighbours } = plan
  const written = new Set([...added, ...changed].map(each => each.id))
  const touched = [...new Set([...neighbours.added, ...neighbours.removed].flat())].filter(id => !written.has(id))
  try {
    await db.writeTogether([
      ...added.map(({ id, values }) => db.insert(networks).values({ id, ...values })),
      ...changed.map(({ id, revision, values }) =>
        db
          .update(networks)
          .set({ ...values, revision: revision + 1 })
          .where(eq(networks.id, id)),
      ),
      ...[...added, ...changed].flatMap(({ id, values }) =>
        networkTexts({ id, ...values }).map(text => indexText(db, text)),
      ),
      ...neighbourStatements(services, neighbours),
      ...touchNetworks(services, touched),
      auditEntry(services, {
        ...{ actorId: importer.id, action: 'networks_imported' },
        details: {
          ...{ added: added.length, changed: changed.length },
          ...{ neighbours: neighbours.added.length, neighboursRemoved: neighbours.removed.length },
        },
      }),
    ])
  } catch (error) {
    if (refusalIn(error, ['network_changed', 'networks.id'])) return { ok: false, refusal: 'network_changed' }
    throw error
  }
  return { ok: true }
}

/** What tells whether the networks are still as a preview was made from. */
export function digestOf(present: StoredNetwork[]): Promise<string> {
  return sha256(JSON.stringify(present))
}
