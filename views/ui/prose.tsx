import { raw } from 'hono/html'

/** Text someone wrote: stored as safe html when it was saved, so never pass anything else here. */
export function Prose({ html, lang }: { html: string; lang?: string }) {
  return (
    <div class="prose" lang={lang}>
      {raw(html)}
    </div>
  )
}
