import type { Child, PropsWithChildren } from 'hono/jsx'

/** Where a list would stand: what is missing, and what to do about it. */
export function Empty({ title, children, action }: PropsWithChildren<{ title: string; action?: Child }>) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children ? <div class="empty-text">{children}</div> : null}
      {action ? <div class="cluster">{action}</div> : null}
    </div>
  )
}
