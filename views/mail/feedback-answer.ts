import { type Language, messagesIn } from '../../src/i18n/messages.ts'

type Answer = { service: string; answer: string; body: string }

/** The answer, and below it what it answers. */
export function feedbackAnswerMail(language: Language, { service, answer, body }: Answer) {
  const { answerMail } = messagesIn(language).feedback
  const quoted = body.replace(/^/gm, '> ')
  const text = [answerMail.intro(service), answer, answerMail.asked, quoted, answerMail.again]
  return { subject: answerMail.subject(service), text: `${text.join('\n\n')}\n` }
}
