import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import { refusalIn } from '../platform/db/database.ts'
import { newId, sha256 } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { countRound } from './count-round.ts'
import { exportNetworkBallots, exportPersonalCounts } from './export-round.ts'
import { readRoundForSealing } from './read-round-for-sealing.ts'
import { personalBallots, roundResults, roundSecrets, rounds } from './schema.ts'

/** Seals every round whose time is up. A round that cannot be sealed is reported and keeps nobody from the others. */
export async function sealDueRounds(services: Services): Promise<void> {
  const { db, now, report } = services
  const due = await db.all<{ id: string }>(sql`
    SELECT id FROM rounds WHERE sealed_at IS NULL AND annulled_at IS NULL AND closes_at <= ${now().getTime()}`)
  for (const { id } of due) await sealRound(services, id).catch(error => report(error, newId()))
}

/** Seals a round if its time is up and nobody has yet; otherwise does nothing. */
export async function sealIfDue(services: Services, id: string): Promise<void> {
  const { db, now } = services
  const [due] = await db
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(eq(rounds.id, id), isNull(rounds.sealedAt), isNull(rounds.annulledAt), lte(rounds.closesAt, now())))
  if (due) await sealRound(services, id)
}

/**
 * Counts a closed round for good and destroys what ties people to ballots: personal ballots, their keys and the secret.
 * First the round is marked closed, from when on triggers refuse ballots, so that what is read next is all there is.
 * Any number may seal at once: one writes, the others are refused by a trigger and find it done.
 */
async function sealRound(services: Services, id: string): Promise<void> {
  const { db, now } = services
  await db
    .update(rounds)
    .set({ closedAt: now() })
    .where(and(eq(rounds.id, id), isNull(rounds.closedAt)))
  const read = await readRoundForSealing(services, id)
  const result = countRound(read)
  const exports = {
    network: exportNetworkBallots(read, read.ballotOfNetwork),
    personal: exportPersonalCounts(read, result.personal),
  }
  const digests = { network: await sha256(exports.network), personal: await sha256(exports.personal) }
  const results = (['network', 'personal'] as const).map(voice =>
    db.insert(roundResults).values({
      ...{ roundId: id, voice, result: JSON.stringify(result[voice]) },
      ...{ export: exports[voice], exportSha256: digests[voice] },
    }),
  )
  try {
    await db.writeTogether([
      ...results,
      db.delete(personalBallots).where(eq(personalBallots.roundId, id)),
      db.delete(roundSecrets).where(eq(roundSecrets.roundId, id)),
      db.update(rounds).set({ sealedAt: now() }).where(eq(rounds.id, id)),
    ])
  } catch (error) {
    if (refusalIn(error, ['round_frozen'])) return
    throw error
  }
  await db.forgetDeleted()
}
