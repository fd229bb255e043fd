import { and, eq, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import { refusalIn } from '../platform/db/database.ts'
import { newId } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { findRoundTimes } from './find-round-times.ts'
import { ballotDrafts, networkBallots, personalBallots, roundResults, roundSecrets, rounds } from './schema.ts'
import { sealIfDue } from './seal-round.ts'
import { writeLogged } from './write-logged.ts'

/**
 * Annuls a round for good, with a reason. Ballots, keys and secret are destroyed; of a sealed round the result stays in
 * the tables with its digest, and no page shows it. A round annulled before stays as it was annulled.
 */
export async function annulRound(services: Services, by: string, id: string, because: string): Promise<void> {
  const { db, now } = services
  // One that cannot be sealed can still be annulled.
  await sealIfDue(services, id).catch(error => services.report(error, newId()))
  const round = await findRoundTimes(services, id)
  if (!round || round.state === 'annulled') return
  const sealed = round.sealedAt !== null
  const [kept] = await db
    .select({ digest: roundResults.exportSha256 })
    .from(roundResults)
    .where(and(eq(roundResults.roundId, id), eq(roundResults.voice, 'network')))
  const detail = { reason: because, network: kept?.digest ?? null }
  // Annulled by somebody else meanwhile, it is frozen, and the log gets no second line.
  const once = sql<Date>`CASE WHEN annulled_at IS NULL THEN ${now().getTime()} END`
  try {
    await writeLogged(services, id, [{ event: 'annulled', detail }], () => [
      db.update(rounds).set({ annulledAt: once, annulledBecause: because }).where(eq(rounds.id, id)),
      db.delete(personalBallots).where(eq(personalBallots.roundId, id)),
      db.delete(ballotDrafts).where(eq(ballotDrafts.roundId, id)),
      db.delete(roundSecrets).where(eq(roundSecrets.roundId, id)),
      auditEntry(services, { actorId: by, action: 'round_annulled', subject: { kind: 'round', id } }),
      ...(sealed ? [] : [db.delete(networkBallots).where(sql`round_id = ${id}`)]),
    ])
  } catch (error) {
    const refusal = refusalIn(error, ['round_frozen', 'round_closed'])
    if (!refusal) throw error
    // Sealed between looking and writing: it is looked at again.
    if (refusal === 'round_closed') return annulRound(services, by, id, because)
  }
  await db.forgetDeleted()
}
