import type { Page } from '../support/page.ts'

/** The address of a search. */
export function searchFor(query: Record<string, string>, language = 'fi'): string {
  return `/${language}/search?${new URLSearchParams(query)}`
}

/** Where the results on a page lead, in order. */
export function hits(page: Page): string[] {
  return [...page.html.matchAll(/class="hit-title"[^>]*><a href="([^"]*)"/g)].map(match => match[1] ?? '')
}

/** How much a page says was found. */
export function told(page: Page): string {
  return /id="told"[^>]*>([^<]*)</.exec(page.html)?.[1] ?? ''
}

/** How many were found, over all pages of results. */
export function countOf(page: Page): number {
  return Number(/^\d+/.exec(told(page))?.[0] ?? 0)
}

/** Asks for what comes as one types: the results alone, which are quicker to make. */
export const asTyping = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' }
