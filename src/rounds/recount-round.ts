import { eq } from 'drizzle-orm'
import { refusalIn } from '../platform/db/database.ts'
import { sha256 } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import type { PriorityCount } from '../results/priority-result.ts'
import { listDifferences, recount } from '../results/recount.ts'
import { roundResults } from './schema.ts'
import { writeLogged } from './write-logged.ts'

/** Whether a voice's file still has its digest, and gives the published figures when it is counted again. */
export type Recounted = Record<'network' | 'personal', { digest: boolean; order: boolean }>

/**
 * Counts a sealed round again from its files alone and writes in the log what came out, unless its last line says just that;
 * null when it is not sealed. What is published is never changed by it.
 */
export async function recountRound(services: Services, id: string): Promise<Recounted | null> {
  const rows = await services.db.select().from(roundResults).where(eq(roundResults.roundId, id))
  const [network, personal] = (['network', 'personal'] as const).map(voice => rows.find(row => row.voice === voice))
  if (!network || !personal) return null
  const found = { network: await checked(network), personal: await checked(personal) }
  const detail = {
    ...{ network_digest: found.network.digest, network_order: found.network.order },
    ...{ personal_digest: found.personal.digest, personal_order: found.personal.order },
  }
  try {
    await writeLogged(services, id, [{ event: 'recounted', detail }], () => [])
  } catch (error) {
    if (!refusalIn(error, ['told_already'])) throw error
  }
  return found
}

async function checked(row: typeof roundResults.$inferSelect) {
  const told: { priority?: PriorityCount | null } = JSON.parse(row.result)
  const digest = (await sha256(row.export)) === row.exportSha256
  if (!told.priority) return { digest, order: true }
  const counted = recount(row.export)
  return { digest, order: !('fault' in counted) && listDifferences(told.priority, counted).length === 0 }
}
