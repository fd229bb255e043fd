import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { voterKeys } from '../rounds/voter-keys.ts'
import { plainRow, type StoredRow } from './plain-row.ts'

type Secret = { roundId: string; secret: string }

/**
 * What somebody has had to do with rounds: in which they took part, their ballots in rounds not yet sealed — after that
 * nobody can tell whose a ballot was — and what they cast for their network.
 */
export async function findOwnBallots({ db }: Services, personId: string) {
  const took = await db.all<StoredRow>(sql`
    SELECT rounds.id AS roundId, rounds.title FROM rounds
      JOIN participations ON round_id = rounds.id AND person_id = ${personId}
    ORDER BY rounds.closes_at, rounds.id`)
  const secrets = await db.all<Secret>(sql`
    SELECT s.round_id AS roundId, secret FROM round_secrets s
      JOIN participations p ON p.round_id = s.round_id AND p.person_id = ${personId}`)
  const keys = await Promise.all(
    secrets.map(async ({ roundId, secret }) => ({ roundId, key: await (await voterKeys(secret))(personId) })),
  )
  const personal = await db.all<StoredRow>(sql`
    SELECT b.round_id AS roundId, b.choices, b.cast_at AS castAt FROM json_each(${JSON.stringify(keys)}) asked
      JOIN personal_ballots b ON b.round_id = json_extract(asked.value, '$.roundId')
        AND b.voter_key = json_extract(asked.value, '$.key')
    ORDER BY b.cast_at`)
  const network = await db.all<StoredRow>(sql`
    SELECT b.round_id AS roundId, b.network_id AS networkId, b.choices, b.cast_at AS castAt
    FROM rounds JOIN network_ballots b ON b.round_id = rounds.id AND b.cast_by = ${personId}
    ORDER BY b.cast_at`)
  const opened = await db.all<StoredRow>(sql`
    SELECT id AS roundId, title, published_at AS publishedAt FROM rounds WHERE opened_by = ${personId}
    ORDER BY published_at, id`)
  return {
    participations: took.map(plainRow),
    personalBallots: personal.map(plainRow),
    networkBallots: network.map(plainRow),
    roundsOpened: opened.map(plainRow),
  }
}
