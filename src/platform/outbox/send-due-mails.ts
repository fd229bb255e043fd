import { sql } from 'drizzle-orm'
import { describeError } from '../describe-error.ts'
import { newId, sha256 } from '../ids.ts'
import type { Mail } from '../mail/mailer.ts'
import type { Services } from '../services.ts'

/** Makes a mail from what is true when it is sent; null when it is not wanted any more. */
export type MailMaker = (services: Services, personId: string, aboutId: string) => Promise<Mail | null>
export type MailMakers = Readonly<Record<string, MailMaker>>

type Claimed = { key: string; kind: string; personId: string; aboutId: string; tries: number }

const minute = 60_000
const atOnce = 20
/** In one run; the rest is sent by the next, a minute later. */
const mostInARun = 400
const mostTries = 8
/** A claim older than this belongs to a process that died. */
const claimMinutes = 10

/**
 * Sends the mails of the outbox that are due. Any number of processes may do so at once: each mail is claimed by one.
 * One that fails is tried again later and later, eight times in about a day, and keeps no other from being sent. A
 * process that dies between sending and writing it down sends a mail twice, with the same id.
 */
export async function sendDueMails(services: Services, makers: MailMakers): Promise<void> {
  for (let sent = 0; sent < mostInARun; sent += atOnce) {
    const claimed = await claimMails(services)
    for (const mail of claimed) await sendOne(services, makers, mail)
    if (claimed.length < atOnce) return
  }
}

function claimMails({ db, now }: Services): Promise<Claimed[]> {
  const time = now().getTime()
  return db.all<Claimed>(sql`
    UPDATE outbox SET claimed_at = ${time}, tries = tries + 1
    WHERE key IN (
      SELECT key FROM outbox
      WHERE ended_at IS NULL AND due_at <= ${time}
        AND (claimed_at IS NULL OR claimed_at <= ${time - claimMinutes * minute} OR claimed_at > ${time})
      ORDER BY due_at, key LIMIT ${atOnce}
    )
    RETURNING key, kind, person_id AS personId, about_id AS aboutId, tries`)
}

async function sendOne(services: Services, makers: MailMakers, { key, kind, personId, aboutId, tries }: Claimed) {
  const { db, now, mailer, report } = services
  const end = (outcome: string, failure = '') =>
    db.all(sql`UPDATE outbox SET ended_at = ${now().getTime()}, outcome = ${outcome}, failure = ${failure}
      WHERE key = ${key} RETURNING key`)
  try {
    const mail = await makers[kind]?.(services, personId, aboutId)
    if (!mail) return void (await end('unwanted'))
    await mailer.send({ ...mail, id: (await sha256(key)).slice(0, 32) })
    await end('sent')
  } catch (error) {
    const [failure = ''] = describeError(error).split('\n')
    if (tries < mostTries) {
      const dueAt = now().getTime() + 5 * minute * 2 ** tries
      await db.all(sql`UPDATE outbox SET claimed_at = NULL, due_at = ${dueAt}, failure = ${failure.slice(0, 300)}
        WHERE key = ${key} RETURNING key`)
      return
    }
    report(error, newId())
    await end('failed', failure.slice(0, 300))
  }
}
