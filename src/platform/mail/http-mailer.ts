import type { Mailer } from './mailer.ts'

/** Posts each mail as JSON (`from, to, subject, text`, and `id` where a mail has one) to an address; for Workers, where there is no SMTP. */
export function httpMailer(address: string, token: string | undefined, from: string): Mailer {
  return {
    async send(mail) {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        body: JSON.stringify({ from, ...mail }),
      })
      if (!answer.ok) throw new Error(`mail was refused with ${answer.status}`)
    },
  }
}
