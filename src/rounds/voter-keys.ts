/** Makes keys of a round that nobody can trace back without its secret: HMAC-SHA-256, as hexadecimal digits. */
export type VoterKeys = (name: string) => Promise<string>

/** Takes the round's secret. Equal names have equal keys as long as the secret lives. */
export async function voterKeys(secret: string): Promise<VoterKeys> {
  const encode = (text: string) => new TextEncoder().encode(text)
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encode(secret), hmac, false, ['sign'])
  return async name => {
    const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, encode(name)))
    return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  }
}
