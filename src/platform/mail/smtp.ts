import { createTransport } from 'nodemailer'
import type { Mailer } from './mailer.ts'

/** Sends over SMTP; `url` as nodemailer takes it (smtp://user:password@host:587). Node only. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url)
  return {
    async send({ id, ...mail }) {
      const messageId = id && `<${id}@${from.replace(/^.*@|>.*$/g, '')}>`
      await transport.sendMail({ from, ...mail, messageId })
    },
  }
}
