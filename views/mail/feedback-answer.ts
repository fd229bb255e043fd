import { type Language, messagesIn } from '../../src/i18n/messages.ts'

type Answer = { service: string; answer: string; body: string; form: string }

/** The answer, below it what it answers, and the address of the form where the matter goes on. */
export function feedbackAnswerMail(language: Language, { service, answer, body, form }: Answer) {
  const { answerMail } = messagesIn(language).feedback
  const quoted = body.replace(/^/gm, '> ')
  const text = [answerMail.intro(service), answer, answerMail.asked, quoted, answerMail.again(form)]
  return { subject: answerMail.subject(service), text: `${text.join('\n\n')}\n` }
}
