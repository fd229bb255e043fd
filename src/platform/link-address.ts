import { parseUrl } from './parse-url.ts'

/**
 * The address a person's link may lead to, in the form a browser reads it, or null when it may not be a link. Takes the
 * address as written. Allowed are absolute http and https addresses without a user name, and mailto; refused are every
 * other scheme, relative addresses, and any white space, control, invisible or backslash character.
 */
export function linkAddress(written: string): string | null {
  const address = written.replaceAll('&amp;', '&')
  if (/[\p{C}\p{Z}\\<>"]/u.test(address)) return null
  if (/^mailto:/i.test(address)) return mailAddress(address)
  const url = /^https?:\/\/[^/]/i.test(address) ? parseUrl(address) : null
  if (!url) return null
  return (url.protocol === 'http:' || url.protocol === 'https:') && !url.username && !url.password ? url.href : null
}

function mailAddress(address: string): string | null {
  if (!/^mailto:[^@?]+@[^@?]+/i.test(address) || /%0[ad]/i.test(address)) return null
  return parseUrl(address)?.href ?? null
}
