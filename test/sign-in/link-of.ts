import type { Forum } from '../support/forum.ts'

/** Asks for a link to an address and takes it from the mail; undefined when no mail came. */
export async function linkFor(forum: Forum, email: string, to = '/fi') {
  await forum.visitor().post('/fi/sign-in', { email, to })
  await forum.settled()
  return linkIn(forum.mails.filter(mail => mail.to === email).at(-1)?.text)
}

export function linkIn(text: string | null | undefined) {
  return /http:\/\/forum\.test(\S+)/.exec(text ?? '')?.[1]
}
