import type { PropsWithChildren } from 'hono/jsx'

/** A wide table scrolls inside this on a phone, and the keyboard can reach it. */
export function TableScroll({ label, children }: PropsWithChildren<{ label: string }>) {
  return (
    <section class="table-scroll" aria-label={label} tabindex={0}>
      {children}
    </section>
  )
}
