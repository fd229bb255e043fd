import { app } from '../../src/app.tsx'
import { Page } from './page.ts'

export type Crawled = { path: string; from: string; status: number; html: string }

/** The pattern of the route an address leads to, such as `/practices/:id`; null when none is known. */
export function patternOf(path: string): string | null {
  const routes = app.router.match('GET', path.split(/[?#]/)[0] ?? '')[0].map(([[, route]]) => route)
  return routes.find(route => route.method !== 'ALL')?.path ?? null
}

/**
 * Goes to every address of our own that pages reached from `start` link to, without signing out: all paths, and of each
 * path one address for each set of query names. Only those `follow` wants are gone on from.
 */
export async function crawl(origin: string, start: string, cookie: string, follow: (path: string) => boolean) {
  const crawled: Crawled[] = []
  const known = new Set([keyOf(start)])
  const waiting = [{ path: start, from: '' }]
  while (waiting.length > 0) {
    const answers = await Promise.all(waiting.splice(0, 8).map(each => visit(origin, each, cookie)))
    for (const answer of answers) {
      crawled.push(answer)
      if (answer.status >= 400 || !follow(answer.path)) continue
      for (const path of linksIn(answer)) {
        const key = keyOf(path)
        if (!known.has(key)) waiting.push({ path, from: answer.path })
        known.add(key)
      }
    }
  }
  return crawled
}

async function visit(origin: string, { path, from }: { path: string; from: string }, cookie: string): Promise<Crawled> {
  const answer = await fetch(origin + path, { headers: { Cookie: cookie }, redirect: 'manual' })
  const isPage = answer.headers.get('Content-Type')?.startsWith('text/html') ?? false
  const html = isPage ? await answer.text() : ''
  if (!isPage) await answer.body?.cancel()
  const location = answer.headers.get('Location')
  return { path, from, status: answer.status, html: html || (location ? `<a href="${location}">` : '') }
}

function linksIn({ path, html }: Crawled): string[] {
  const page = new Page(200, new Headers(), html.replace(/<form[\s\S]*?<\/form>/g, ''))
  const here = new URL(path, 'http://here')
  return page.links
    .map(link => new URL(link, here))
    .filter(url => url.origin === here.origin && !url.pathname.startsWith('/css/'))
    .map(url => url.pathname + url.search)
}

/** The path and the names of its query: pages that differ only in what a query says, or in the month, are alike. */
function keyOf(address: string): string {
  const url = new URL(address, 'http://here')
  const path = url.pathname.replace(/(\/calendar\/month\/)[\d-]+$/, '$1')
  // A quotation only fills the form of a page that is visited anyway.
  const names = [...new Set(url.searchParams.keys())].filter(name => name !== 'quote')
  return `${path}?${names.sort().join('&')}`
}

/** What is wrong with the markup of a page, in words; nothing when it is sound. */
export function markupFaults({ html }: Pick<Crawled, 'html'>): string[] {
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(match => match[1])
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
  const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(match => match[1])
  return [
    ...(html.match(/<h1[\s>]/g)?.length === 1 ? [] : ['not exactly one h1']),
    ...twice.map(id => `id "${id}" twice`),
    ...anchors.filter(id => !ids.includes(id)).map(id => `#${id} leads nowhere`),
    ...(/>\s*(undefined|null|NaN|\[object Object\]|Invalid Date)\s*</.test(html)
      ? ['something undefined is shown']
      : []),
    ...(/<title>[^<]+<\/title>/.test(html) ? [] : ['no title']),
  ]
}

/** One page of each kind, the one with most on it. */
export function oneOfEachKind(pages: Crawled[]): Crawled[] {
  const kinds = new Map<string, Crawled>()
  for (const page of pages) {
    const kind = patternOf(page.path)
    if (!kind || page.status !== 200 || !page.html) continue
    if ((kinds.get(kind)?.html.length ?? 0) < page.html.length) kinds.set(kind, page)
  }
  return [...kinds.values()]
}
