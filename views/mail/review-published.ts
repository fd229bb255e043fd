import { type Language, messagesIn } from '../../src/i18n/messages.ts'
import type { Names } from '../../src/people/find-names.ts'
import type { Review } from '../../src/reviews/find-review.ts'
import { outcomeText } from '../reviews/decision-words.ts'

type Told = { review: Review; names: Names; address: string; account: string }

/** What was decided on each need of a round, in the order of the vote, and where to read more. */
export function reviewPublishedMail(language: Language, { review, names, address, account }: Told) {
  const t = messagesIn(language)
  const { mail } = t.reviews
  const { title } = review.round
  const lines = review.needs.map(
    ({ wording, decision }) => `${t.needs.name(wording.number, wording.name)}\n   ${outcomeText({ t }, decision)}`,
  )
  const text = [
    mail.intro(title),
    lines.join('\n'),
    `${mail.read}\n${address}`,
    `${mail.off}\n${account}`,
    names.service,
  ]
  return { subject: mail.subject(title), text: `${text.join('\n\n')}\n` }
}
