import { refusalIn, type Statement } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { type LogDetail, nextLogEntries, type RoundEvent } from './next-log-entries.ts'
import { roundLog } from './schema.ts'

const mostTries = 5

/**
 * Writes what happens to a round together with its lines in the round's log, all or nothing. When somebody else has
 * written to the log in between, the lines are made anew. Takes the statements as a function, since a refused one is
 * not sent again. Throws what the database refuses otherwise.
 */
export async function writeLogged(
  services: Services,
  roundId: string,
  events: readonly { event: RoundEvent; detail: LogDetail }[],
  statements: () => Statement[],
): Promise<void> {
  const { db } = services
  for (let tries = 1; ; tries++) {
    const entries = await nextLogEntries(services, roundId, events)
    try {
      return await db.writeTogether([...statements(), ...entries.map(entry => db.insert(roundLog).values(entry))])
    } catch (error) {
      if (tries >= mostTries || !refusalIn(error, ['log_moved_on', 'round_log.round_id'])) throw error
    }
  }
}
