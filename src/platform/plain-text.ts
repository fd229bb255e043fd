const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&', nbsp: ' ' }

/** Rendered html, itself perhaps cut anywhere, as plain text in one line. */
export function plainText(html: string): string {
  return html
    .replace(/<\/?(?:strong|em|del|code|a)\b[^>]*>/g, '')
    .replace(/<[^>]*(?:>|$)/g, ' ')
    .replace(/&(\w+|#39);/g, (whole, name) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
}
