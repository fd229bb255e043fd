import type { Ranking } from '../counting/ranking.ts'
import { type Ballot, writeBallot } from './ballot.ts'

/**
 * A short name of what a ballot says, which a page sends along, so that nobody casts or moves what they have not seen.
 * Letters only: with digits it could look like an identity code.
 */
export async function ballotMark(ballot: Ballot): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(writeBallot(ballot))))
  return Array.from(hash.subarray(0, 16), byte => String.fromCharCode(97 + (byte & 15))).join('')
}

/** An order in short, as the page that reviews it sends along: "6-1.9" is 6 first and then 1 and 9 together. */
export function writeOrder(ranking: Ranking): string {
  return ranking.map(group => group.join('.')).join('-')
}

export function readOrder(text: string): Ranking {
  return text === '' ? [] : text.split('-').map(group => group.split('.').map(Number))
}
