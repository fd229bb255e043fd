import { type Ballot, writeBallot } from './ballot.ts'

/**
 * A short name of what a ballot says, which a page sends along, so that nobody casts or moves what they have not seen.
 * Letters only: with digits it could look like an identity code.
 */
export async function ballotMark(ballot: Ballot): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(writeBallot(ballot))))
  return Array.from(hash.subarray(0, 16), byte => String.fromCharCode(97 + (byte & 15))).join('')
}
