import { sql } from 'drizzle-orm'
import { newId } from '../ids.ts'
import type { Services } from '../services.ts'
import type { Mail } from './mailer.ts'

/** Makes the mail of a row; null when it is not wanted any more. */
type Maker = (services: Services, id: string) => Promise<Mail | null>
type Claimed = { id: string; tries: number }

const minute = 60_000
const atOnce = 20
/** In one run; the rest is sent by the next, a minute later. */
const mostInARun = 400
const mostTries = 8

/**
 * Sends the mails that the rows of a table wait for: to people who may have no account, so that the outbox does not hold
 * them. A row taken is not taken again for ten minutes, and after a failure later and later, eight times in about a day;
 * so any number of processes may send at once, and one that dies in between leaves it to the others.
 */
export async function sendWaiting(services: Services, table: 'feedback' | 'invitations', make: Maker): Promise<void> {
  const failures: unknown[] = []
  for (let sent = 0; sent < mostInARun; sent += atOnce) {
    const claimed = await claim(services, table)
    for (const each of claimed) await sendOne(services, table, make, each).catch(error => failures.push(error))
    if (claimed.length < atOnce) break
  }
  if (failures.length > 0)
    services.report(new AggregateError(failures, `${failures.length} mails of ${table} could not be sent`), newId())
}

function claim({ db, now }: Services, table: string): Promise<Claimed[]> {
  const time = now().getTime()
  const name = sql.identifier(table)
  return db.all<Claimed>(sql`
    UPDATE ${name} SET mail_due_at = ${time} + ${5 * minute} * (2 << min(mail_tries, ${mostTries})),
      mail_tries = mail_tries + 1
    WHERE id IN (SELECT id FROM ${name} WHERE mail_due_at <= ${time} ORDER BY mail_due_at, id LIMIT ${atOnce})
    RETURNING id, mail_tries AS tries`)
}

async function sendOne(services: Services, table: string, make: Maker, { id, tries }: Claimed): Promise<void> {
  const { db, now, mailer } = services
  const end = (mailedAt: number | null) =>
    db.all(sql`UPDATE ${sql.identifier(table)} SET mailed_at = ${mailedAt}, mail_due_at = NULL WHERE id = ${id}
      RETURNING id`)
  try {
    const mail = await make(services, id)
    if (mail) await mailer.send(mail)
    await end(mail ? now().getTime() : null)
  } catch (error) {
    if (tries >= mostTries) await end(null)
    throw error
  }
}
