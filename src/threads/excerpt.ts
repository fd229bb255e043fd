const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&', nbsp: ' ' }

/** The beginning of rendered html, itself perhaps cut anywhere, as plain text of at most `limit` characters. */
export function excerpt(html: string, limit = 140): string {
  const text = html
    .replace(/<\/?(?:strong|em|del|code|a)\b[^>]*>/g, '')
    .replace(/<[^>]*(?:>|$)/g, ' ')
    .replace(/&(\w+|#39);/g, (whole, name) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
  if (text.length <= limit) return text
  const cut = text.slice(0, limit)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > limit / 2 ? end : limit).replace(/[\s,.:;–-]+$/, '')} …`
}
