const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** A new id of twelve letters and digits (60 random bits) that people can read aloud: no i, l, o or u. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, byte => letters[byte & 31]).join('')
}

/**
 * The id that a form brought along for what it publishes, so that sending it twice publishes once; a new one when it
 * brought none that could be ours.
 */
export function idFrom(token: string): string {
  return /^[0-9a-hjkmnp-tv-z]{12}$/.test(token) ? token : newId()
}

/** A secret for a link: 32 random bytes as 64 hexadecimal digits. */
export function newToken(): string {
  return hex(crypto.getRandomValues(new Uint8Array(32)))
}

/** SHA-256 of a text as 64 hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}
