import { type Language, messagesIn } from '../../src/i18n/messages.ts'

type Invitation = { service: string; inviter: string; role: string; address: string; days: number }

export function invitationMail(language: Language, { service, inviter, role, address, days }: Invitation) {
  const { invitationMail: words } = messagesIn(language).signIn
  const text = [words.intro(inviter, service, role), words.how(days), address]
  return { subject: words.subject(service), text: `${text.join('\n\n')}\n` }
}
