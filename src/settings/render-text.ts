import { renderMarkdown } from '../platform/markdown.ts'

/** A page's text as html. Its headings are the second level, because the page's title stands right above them. */
export function renderText(source: string): string {
  return source === '' ? '' : renderMarkdown(source).replace(/<(\/?)h3>/g, '<$1h2>')
}
