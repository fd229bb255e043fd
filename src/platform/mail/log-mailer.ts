import type { Mailer } from './mailer.ts'

/** Writes mails to the log instead of sending them: what the service does while no carrier is configured. */
export function logMailer(): Mailer {
  return {
    async send(mail) {
      console.log(`mail to ${mail.to}: ${mail.subject}\n${mail.text}\n`)
    },
  }
}
