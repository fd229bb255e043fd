import { auditEntry } from '../audit/audit-entry.ts'
import type { Services } from '../platform/services.ts'
import { endSession, openSession } from './sessions.ts'

/** Opens a session for somebody who has shown who they are, and tells the audit log. Returns the session's cookie. */
export async function signInPerson(services: Services, personId: string, device: string): Promise<string> {
  await services.db.writeTogether([auditEntry(services, { actorId: personId, action: 'signed_in' })])
  return openSession(services, personId, device)
}

/** Ends the session a Cookie header carries; the audit log is told when it was somebody's. Returns the emptied cookie. */
export async function signOutPerson(
  services: Services,
  person: { id: string } | null,
  cookies: string | undefined,
): Promise<string> {
  if (person) await services.db.writeTogether([auditEntry(services, { actorId: person.id, action: 'signed_out' })])
  return endSession(services, cookies)
}
