import type { Page } from '../support/page.ts'

/** The revision a form was filled from. */
export function revisionOf(page: Page): string {
  return /name="revision" value="(-?\d+)"/.exec(page.html)?.[1] ?? ''
}

/** What stands in a field of a form. */
export function fieldIn(page: Page, field: string): string | undefined {
  const found = new RegExp(`<(?:textarea|input)[^>]* name="${field}"[^>]*?(?: value="([^"]*)"[^>]*)?>([^<]*)`).exec(
    page.html,
  )
  return found?.[1] ?? found?.[2]
}

/** The changed passages of a page, as [-removed-] and {+added+}. */
export function changesIn(page: Page): string[] {
  const passages = [...page.html.matchAll(/<p class="kept-text"[^>]*>([\s\S]*?)<\/p>/g)].map(match => match[1] ?? '')
  return passages.map(passage =>
    passage
      .replace(/<span class="sr-only">[^<]*<\/span>/g, '')
      .replace(/<del>([\s\S]*?)<\/del>/g, '[-$1-]')
      .replace(/<ins>([\s\S]*?)<\/ins>/g, '{+$1+}'),
  )
}
