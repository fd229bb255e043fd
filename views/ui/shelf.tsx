import type { Child, PropsWithChildren } from 'hono/jsx'
import { Empty } from './empty.tsx'

type ShelfProps = PropsWithChildren<{
  id: string
  title: string
  /** Where the whole list is. */
  more?: { href: string; text: string }
  /** Set when there is nothing: said in place of the list, with the next step. */
  empty?: false | { title: string; text?: string; action?: Child }
}>

/** A part of a page that shows the first of a longer list. */
export function Shelf({ id, title, more, empty, children }: ShelfProps) {
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {more && <a href={more.href}>{more.text}</a>}
      </div>
      {empty ? (
        <Empty title={empty.title} action={empty.action}>
          {empty.text}
        </Empty>
      ) : (
        children
      )}
    </section>
  )
}
