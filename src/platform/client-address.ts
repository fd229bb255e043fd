import { parseUrl } from './parse-url.ts'

/**
 * The network address a request comes from, as far as it can be trusted, in the form acts are counted by: an IPv4
 * address, or the first half of an IPv6 one, because that is what one household or office is given. Takes the address
 * of the connection, the X-Forwarded-For header and the number of our own proxies, each of which has added the address
 * it was called from at the right end. Returns null when there is none.
 */
export function clientAddress(connection: string | undefined, forwarded: string | undefined, proxies: number) {
  const told = proxies > 0 ? (forwarded ?? '').split(',').map(each => each.trim()) : []
  const outermost = told.at(-proxies) ?? told[0]
  return countedAddress(outermost ?? '') ?? countedAddress(connection ?? '')
}

function countedAddress(text: string): string | null {
  const [, mapped] = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/i.exec(text) ?? []
  if (mapped) return parseUrl(`http://${mapped}`) ? mapped : null
  const address = text.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/%.*$/, '')
  // The URL parser knows every way to write an IPv6 address, and gives each the shortest.
  if (!address.includes(':') || !parseUrl(`http://[${address}]`)) return null
  const short = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [left = '', right] = short.split('::').map(half => half.split(':').filter(Boolean)) as [string[], string[]?]
  const missing = right ? Array<string>(8 - left.length - right.length).fill('0') : []
  return `${[...left, ...missing, ...(right ?? [])].slice(0, 4).join(':')}::/64`
}
