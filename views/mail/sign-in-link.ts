import { type Language, messagesIn } from '../../src/i18n/messages.ts'

export function signInLinkMail(language: Language, service: string, address: string, minutes: number) {
  const { linkMail } = messagesIn(language).signIn
  const text = [linkMail.intro(service), address, linkMail.validity(minutes), linkMail.ignore]
  return { subject: linkMail.subject(service), text: `${text.join('\n\n')}\n` }
}
