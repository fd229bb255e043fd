import { eq } from 'drizzle-orm'
import { refusalIn } from '../platform/db/database.ts'
import { sha256 } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import type { PriorityCount } from '../results/priority-result.ts'
import { listDifferences, recount } from '../results/recount.ts'
import { sameNetworkAnswers, samePersonalAnswers } from './recount-answers.ts'
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
  const digest = (await sha256(row.export)) === row.exportSha256
  const result = JSON.parse(row.result)
  const answers =
    row.voice === 'network' ? sameNetworkAnswers(row.export, result) : samePersonalAnswers(row.export, result)
  return { digest, order: answers && sameOrder(row.export, result.priority ?? null) }
}

function sameOrder(text: string, published: PriorityCount | null): boolean {
  if (!published) return true
  const counted = recount(text)
  return !('fault' in counted) && listDifferences(published, counted).length === 0
}
