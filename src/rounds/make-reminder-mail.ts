import { sql } from 'drizzle-orm'
import { roundReminderMail } from '../../views/mail/round-reminder.ts'
import { pathsIn } from '../paths.ts'
import { findNames } from '../people/find-names.ts'
import { findViewer } from '../people/find-viewer.ts'
import type { Mail } from '../platform/mail/mailer.ts'
import type { Services } from '../platform/services.ts'
import { listOpenRounds } from './list-open-rounds.ts'

/** Reminds somebody of a round that is open and that they, or the network they speak for, have not voted in; else null. */
export async function makeReminderMail(services: Services, personId: string, roundId: string): Promise<Mail | null> {
  const { db, origin } = services
  const person = await findViewer(services, personId)
  if (!person) return null
  const [wanted] = await db.all(sql`SELECT 1 FROM people WHERE id = ${personId} AND round_mails = 1`)
  const round = (await listOpenRounds(services, person)).find(({ id }) => id === roundId)
  const waits = { own: round?.voted === false, network: round?.networkVoted === false }
  if (!wanted || !round || !(waits.own || waits.network)) return null
  const { language, email } = person
  const paths = pathsIn(language)
  const { service } = await findNames(services, language)
  const addresses = { round: origin + paths.round(roundId), account: origin + paths.account }
  return { to: email, ...roundReminderMail(language, { service, round, waits, addresses }) }
}
