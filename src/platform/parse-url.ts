/** An address as a URL, or null. `URL.canParse` of Node 20 refuses letters such as ä once it has run often. */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}
