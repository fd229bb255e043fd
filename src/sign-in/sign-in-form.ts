import * as z from 'zod/mini'
import type { Names } from '../people/find-names.ts'
import { choice, line, optionalText, text } from '../platform/form-fields.ts'
import type { CastMember } from './list-cast.ts'

const email = () =>
  text(120).check(
    z.toLowerCase(),
    z.refine(value => /^[^\s@<>"(),;:\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(value), { error: 'email' }),
  )

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
  })
}

export type InvitationForm = z.infer<ReturnType<typeof invitationForm>>

export function demoForm(cast: CastMember[]) {
  return z.object({ person: choice(cast.map(person => person.id)), to: optionalText(500) })
}
