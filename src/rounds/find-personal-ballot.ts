import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { type Ballot, readBallot } from './ballot.ts'
import type { Receipt } from './receipts.ts'
import { voterKeys } from './voter-keys.ts'

export type PersonalBallot = {
  voterKey: string
  /** What was cast, null when nothing has been. */
  ballot: Ballot | null
  /** Of what was cast. */
  receipt: Receipt | null
  /** What is being filled in and has not been cast. */
  draft: Ballot | null
}

type Row = { choices: string | null; salt: string | null; receipt: string | null; draft: string | null }

/** Somebody's own ballot in a round under way, or null once the round's secret is gone. */
export async function findPersonalBallot(
  { db }: Services,
  roundId: string,
  personId: string,
): Promise<PersonalBallot | null> {
  const [kept] = await db.all<{ secret: string }>(sql`SELECT secret FROM round_secrets WHERE round_id = ${roundId}`)
  if (!kept) return null
  const voterKey = await (await voterKeys(kept.secret))(personId)
  const [row] = await db.all<Row>(sql`
    SELECT choices, salt, receipt, (
      SELECT choices FROM ballot_drafts WHERE round_id = ${roundId} AND voter_key = ${voterKey}
    ) AS draft
    FROM (SELECT 1) LEFT JOIN personal_ballots ON round_id = ${roundId} AND voter_key = ${voterKey}`)
  return {
    voterKey,
    ballot: row?.choices ? readBallot(row.choices) : null,
    receipt: row?.receipt ? { salt: row.salt ?? '', code: row.receipt } : null,
    draft: row?.draft ? readBallot(row.draft) : null,
  }
}
