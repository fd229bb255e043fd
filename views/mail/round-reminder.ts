import { dayTimeText } from '../../src/i18n/dates.ts'
import { type Language, messagesIn } from '../../src/i18n/messages.ts'
import type { Round } from '../../src/rounds/round-state.ts'

type Reminder = {
  service: string
  round: Round
  /** Whose vote is missing. */
  waits: { own: boolean; network: boolean }
  addresses: { round: string; account: string }
}

/** Says by when to vote and where, and where to switch such mails off; nothing of any vote. */
export function roundReminderMail(language: Language, { service, round, waits, addresses }: Reminder) {
  const { reminderMail: words } = messagesIn(language).rounds
  const missing = [waits.own && words.own, waits.network && words.network].filter(line => line !== false)
  const text = [
    words.closes(round.title, dayTimeText(round.closesAt, language)),
    missing.join(' '),
    addresses.round,
    words.off(service, addresses.account),
  ]
  return { subject: words.subject(round.title, dayTimeText(round.closesAt, language)), text: `${text.join('\n\n')}\n` }
}
