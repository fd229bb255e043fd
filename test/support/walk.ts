import { patternOf } from './crawl.ts'
import type { Page } from './page.ts'
import type { Visitor } from './visitor.ts'

type Walked = { path: string; page: Page }

/**
 * Where a visitor gets from some addresses by following links, without pressing buttons: of each route in each language,
 * with each set of up to two query names, as many addresses as `each` says.
 */
export async function walk(visitor: Visitor, starts: string[], each = 1): Promise<Walked[]> {
  const walked: Walked[] = []
  const seen = new Set<string>()
  const times = new Map<string, number>()
  const waiting = [...starts]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path)
    const been = times.get(kind) ?? 0
    if (seen.has(path) || been >= each) continue
    seen.add(path)
    times.set(kind, been + 1)
    const page = await visitor.get(path)
    walked.push({ path, page })
    const links = page.status < 300 ? linksOn(page, path) : page.location ? [page.location] : []
    waiting.push(...links.filter(link => !seen.has(link)))
  }
  return walked
}

function linksOn(page: Page, path: string): string[] {
  const here = new URL(path, 'http://here')
  const outside = page.html.replace(/<form[\s\S]*?<\/form>/g, '')
  return [...outside.matchAll(/href="([^"]*)"/g)]
    .map(([, link = '']) => new URL(link.replaceAll('&amp;', '&'), here))
    .filter(url => url.host === 'here' && /^\/(fi|sv|en)(\/|$)/.test(url.pathname) && url.searchParams.size < 3)
    .map(url => url.pathname + url.search)
}

/** The language, the route and the names of the query. */
function kindOf(path: string): string {
  const url = new URL(path, 'http://here')
  const names = [...new Set(url.searchParams.keys())].sort()
  return `${url.pathname.slice(0, 3)} ${patternOf(path) ?? url.pathname} ${names.join('&')}`
}
