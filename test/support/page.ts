/** An answer as a test looks at it. */
export class Page {
  constructor(
    readonly status: number,
    readonly headers: Headers,
    readonly html: string,
  ) {}

  get location() {
    return this.headers.get('Location')
  }

  /** What a reader sees, without markup. */
  get text() {
    return plain(this.html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' '))
  }

  get title() {
    return plain(/<title>([\s\S]*?)<\/title>/.exec(this.html)?.[1] ?? '')
  }

  get heading() {
    return plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(this.html)?.[1]?.replace(/<[^>]+>/g, ' ') ?? '')
  }

  /** Every address a link or a form leads to. */
  get links() {
    return [...this.html.matchAll(/(?:href|action)="([^"]*)"/g)].map(match => plain(match[1] ?? ''))
  }
}

function plain(html: string) {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}
