import type { Messages } from '../../src/i18n/messages.ts'

/** What the form of a thread calls its fields. */
export function threadFormLabels(t: Messages): Record<string, string> {
  const { title, body, needs, perspective } = t.threads.fields
  return {
    ...{ title, body, 'needs[]': needs, perspective, language: t.forms.language },
    ...{ network: t.audiences.network, audience: t.audiences.label },
  }
}

/** The same where its changes are told: names instead of questions. */
export function threadLabels(t: Messages): Record<string, string> {
  return { ...threadFormLabels(t), 'needs[]': t.threads.needs, perspective: t.threads.perspective }
}
