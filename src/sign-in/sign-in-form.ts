import * as z from 'zod/mini'
import { languages } from '../i18n/messages.ts'
import type { Names } from '../people/find-names.ts'
import { checkbox, choice, line, optionalChoice, optionalText, text } from '../platform/form-fields.ts'
import type { CastMember } from './list-cast.ts'

/** A mail address, in lower case. */
export const email = () => text(120).check(z.toLowerCase(), z.refine(isEmail, { error: 'email' }))

/** Whether a text in lower case looks like a mail address. */
export function isEmail(text: string): boolean {
  return /^[^\s@<>"(),;:\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text)
}

export const oneInvitationForm = z.object({ id: text(40) })

/** A pasted table or the text of a chosen file, and what was looked at when it is confirmed. */
export const importForm = z.object({
  csv: z._default(z.string(), ''),
  file: z._default(z.string(), ''),
  seen: optionalText(64),
  /** Back to the table, to change it. */
  correct: checkbox(),
})

export const signInForm = z.object({ email: email(), to: optionalText(500) })

/** What a person new to the service tells of themselves; the first coordinator also their address. */
export function joinForm(names: Names, { asksEmail, networkId }: { asksEmail: boolean; networkId: string | null }) {
  const base = z.object({
    name: line(80),
    // Whoever invited chose the network too: a leader speaks for the one they were invited to.
    network: networkId ? z._default(choice([networkId]), networkId) : choice(Object.keys(names.networks)),
    organisation: choice(Object.keys(names.organisations)),
  })
  return asksEmail ? z.extend(base, { email: email() }) : base
}

export type JoinForm = { name: string; network: string; organisation: string; email?: string }

export function invitationForm(names: Names) {
  return z.object({
    email: email(),
    role: choice(Object.keys(names.roles)),
    network: choice(Object.keys(names.networks)),
    language: z.optional(choice(languages)),
  })
}

/** Who takes over a leader's role, somebody of the network or somebody invited, and what the leader becomes. */
export function successorForm(roles: string[], successors: string[]) {
  return z
    .object({
      way: choice(['person', 'invitation']),
      successor: optionalChoice(successors),
      email: z._default(z.string().check(z.trim(), z.toLowerCase(), z.maxLength(120)), ''),
      language: z.optional(choice(languages)),
      role: choice(roles),
    })
    .check(
      z.refine(form => form.way !== 'person' || form.successor !== null, { path: ['successor'], error: 'missing' }),
      z.refine(form => form.way !== 'invitation' || isEmail(form.email), { path: ['email'], error: 'email' }),
    )
}

export type InvitationForm = z.infer<ReturnType<typeof invitationForm>>

export function demoForm(cast: CastMember[]) {
  return z.object({ person: choice(cast.map(person => person.id)), to: optionalText(500) })
}
