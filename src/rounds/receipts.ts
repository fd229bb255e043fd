import { type Ballot, writeBallot } from './ballot.ts'

/** What lets a voter find their own ballot among those counted: the code is published at the close, the salt never. */
export type Receipt = { salt: string; code: string }

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** A receipt of a ballot with a new salt of 80 random bits. */
export function newReceipt(ballot: Ballot): Promise<Receipt> {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return receiptOf(ballot, Array.from(bytes, byte => letters[byte & 31]).join(''))
}

/**
 * The receipt of a ballot and a salt: the first 80 bits of SHA-256 over the salt and the ballot as it is stored, as
 * sixteen letters and digits (Crockford's base 32). Without the salt nobody can tell a ballot from its code, or try them.
 */
export async function receiptOf(ballot: Ballot, salt: string): Promise<Receipt> {
  const text = new TextEncoder().encode(salt + writeBallot(ballot))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
  let [code, bits, held] = ['', 0, 0]
  for (const byte of hash.subarray(0, 10)) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) code += letters[(held >> (bits - 5)) & 31]
    held &= 31
  }
  return { salt, code }
}

/** The same code in hexadecimal digits, as the tools at hand write a hash: its first twenty. */
export function codeInHex(code: string): string {
  const bits = Array.from(code, letter => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Array.from({ length: bits.length / 4 }, (_, at) =>
    Number.parseInt(bits.slice(at * 4, at * 4 + 4), 2).toString(16),
  ).join('')
}
