import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import { refusalIn } from '../platform/db/database.ts'
import { newId, sha256 } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { countNetworks, countPeople } from './count-round.ts'
import { exportNetworks, exportPeople } from './export-round.ts'
import { type RoundForSealing, readRoundForSealing } from './read-round-for-sealing.ts'
import { ballotDrafts, personalBallots, roundResults, roundSecrets, rounds } from './schema.ts'
import { writeLogged } from './write-logged.ts'

/** Seals every round whose time is up. A round that cannot be sealed is reported and keeps nobody from the others. */
export async function sealDueRounds(services: Services): Promise<void> {
  const { db, now, report } = services
  const due = await db.all<{ id: string }>(sql`
    SELECT id FROM rounds
    WHERE sealed_at IS NULL AND annulled_at IS NULL AND is_draft = 0 AND closes_at <= ${now().getTime()}`)
  for (const { id } of due) await sealRound(services, id).catch(error => report(error, newId()))
}

/** Seals a round if its time is up and nobody has yet; otherwise does nothing. */
export async function sealIfDue(services: Services, id: string): Promise<void> {
  const { db, now } = services
  const isDue = and(eq(rounds.isDraft, false), isNull(rounds.sealedAt), isNull(rounds.annulledAt))
  const [due] = await db
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(eq(rounds.id, id), isDue, lte(rounds.closesAt, now())))
  if (due) await sealRound(services, id)
}

/**
 * Counts a closed round for good and destroys what ties people to ballots: personal ballots, their keys, drafts and the
 * secret. First the round is marked closed, from when on triggers refuse ballots, so that what is read next is all there
 * is. Any number may seal at once: one writes, the others are refused by a trigger and find it done.
 */
async function sealRound(services: Services, id: string): Promise<void> {
  const { db, now } = services
  await db
    .update(rounds)
    .set({ closedAt: now() })
    .where(and(eq(rounds.id, id), isNull(rounds.closedAt)))
  const read = await readRoundForSealing(services, id)
  const { network, personal } = await countVoices(read)
  const { people, networks } = network.result.turnout
  const results = ([network, personal] as const).map(({ voice, result, text, digest }) => ({
    ...{ roundId: id, voice, result: JSON.stringify(result), export: text, exportSha256: digest },
    receipts: voice === 'personal' ? JSON.stringify(read.receipts) : '[]',
  }))
  const events = [
    { event: 'closed', detail: { closed_at: read.closesAt.toISOString(), people, networks } },
    { event: 'exported', detail: { network: network.digest, personal: personal.digest } },
  ] as const
  try {
    await writeLogged(services, id, events, () => [
      ...results.map(row => db.insert(roundResults).values(row)),
      db.delete(personalBallots).where(eq(personalBallots.roundId, id)),
      db.delete(ballotDrafts).where(eq(ballotDrafts.roundId, id)),
      db.delete(roundSecrets).where(eq(roundSecrets.roundId, id)),
      db.update(rounds).set({ sealedAt: now() }).where(eq(rounds.id, id)),
    ])
  } catch (error) {
    if (refusalIn(error, ['round_frozen'])) return
    throw error
  }
  await db.forgetDeleted()
}

/** Each voice's file first, then its result, whose resamples follow from the file. */
async function countVoices(read: RoundForSealing) {
  const networkText = exportNetworks(read)
  const networkDigest = await sha256(networkText)
  const personalText = exportPeople(read)
  const personalDigest = await sha256(personalText)
  return {
    network: {
      ...{ voice: 'network' as const, text: networkText, digest: networkDigest },
      result: countNetworks(read, networkDigest),
    },
    personal: {
      ...{ voice: 'personal' as const, text: personalText, digest: personalDigest },
      result: countPeople(read, personalDigest),
    },
  }
}
