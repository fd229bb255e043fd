import { Marked, type Tokens } from 'marked'
import { linkAddress } from './link-address.ts'

const marked = new Marked({
  gfm: true,
  breaks: true,
  tokenizer: { html: () => undefined, tag: () => undefined },
  renderer: {
    html: ({ raw }) => escapeAll(raw),
    code: ({ text }) => `<pre><code>${escapeAll(text.replace(/\n$/, ''))}\n</code></pre>\n`,
    codespan: ({ text }) => `<code>${escapeAll(text)}</code>`,
    text(token) {
      return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : escapeText(token.text)
    },
    image({ text, tokens }) {
      return escapeText(tokens ? this.parser.parseInline(tokens, this.parser.textRenderer) : text)
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens)
      const address = linkAddress(href)
      if (address === null) return text
      const rel = address.startsWith('mailto:') ? '' : ' rel="nofollow noopener noreferrer"'
      return `<a href="${escapeAll(address)}"${rel}>${text}</a>`
    },
    heading({ tokens }) {
      return `<h3>${this.parser.parseInline(tokens)}</h3>\n`
    },
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
    table(token) {
      const row = (cells: Tokens.TableCell[]) => `<tr>${cells.map(cell => this.tablecell(cell)).join('')}</tr>\n`
      const body = token.rows.length > 0 ? `<tbody>\n${token.rows.map(row).join('')}</tbody>\n` : ''
      const head = `<thead>\n${row(token.header)}</thead>\n`
      return `<div class="table-scroll" tabindex="0"><table>\n${head}${body}</table></div>\n`
    },
    tablecell({ header, tokens }) {
      const name = header ? 'th' : 'td'
      return `<${name}>${this.parser.parseInline(tokens)}</${name}>`
    },
  },
})

/**
 * Renders what a person wrote in markdown (GitHub flavour, line breaks kept) as safe HTML. Takes any text; returns only
 * p, br, h3, strong, em, del, code, pre, blockquote, ul, ol, li, hr, a, and tables in div.table-scroll. HTML in the
 * source is shown as text, an image as its alternative text, a link that linkAddress refuses as its text.
 */
export function renderMarkdown(source: string): string {
  const text = withoutControls(source)
  try {
    return withoutControls(marked.parse(text, { async: false }))
  } catch (error) {
    if (error instanceof RangeError) return `<p>${escapeAll(text)}</p>\n`
    throw error
  }
}

/** The same for a line or a few that will stand inside a paragraph: no blocks, only what text holds (links, em, br). */
export function renderInline(source: string): string {
  return withoutControls(marked.parseInline(withoutControls(source), { async: false }))
}

/** Whether the text holds an image, in markdown or as <img>, outside code, so that a form can refuse it kindly. */
export function hasImage(source: string): boolean {
  let found = false
  try {
    marked.walkTokens(marked.lexer(withoutControls(source)), token => {
      if (token.type === 'image' || (token.type === 'text' && /<img(?:[\s/>]|$)/i.test(token.raw))) found = true
    })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return found
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeAll(text: string): string {
  return text.replace(/[&<>"']/g, sign => entities[sign] ?? '')
}

/** Leaves the entities a writer typed (&nbsp;), as markdown does. */
function escapeText(text: string): string {
  return text.replace(/[<>"']|&(?!(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]\w{1,30});)/gi, sign => entities[sign] ?? '')
}

/** Control characters, and those that turn the direction of the text that follows, have no use in a message. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/gu, '')
}
