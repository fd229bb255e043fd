import { plainText } from '../platform/plain-text.ts'

/** The beginning of rendered html, itself perhaps cut anywhere, as plain text of at most `limit` characters. */
export function excerpt(html: string, limit = 140): string {
  const text = plainStart(html, limit) ?? plainText(html)
  if (text.length <= limit) return text
  const cut = text.slice(0, limit)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > limit / 2 ? end : limit).replace(/[\s,.:;–-]+$/, '')} …`
}

/** Most texts begin with a long paragraph of plain words, of which nothing has to be taken away. */
function plainStart(html: string, limit: number): string | null {
  if (!html.startsWith('<p>')) return null
  const text = html.slice(3, 3 + limit + 1)
  return text.length > limit && !/[<&]|\s\s|[^\S ]|^ | $/.test(text) ? text : null
}
