import type { PropsWithChildren } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger'

const signs: Record<NoticeTone, IconName> = { info: 'info', success: 'practice', warning: 'pitfall', danger: 'pitfall' }

type NoticeProps = PropsWithChildren<{
  tone: NoticeTone
  title?: string
  role?: 'status' | 'alert'
  /** Takes the focus when the page or the fragment arrives. */
  focus?: boolean
  id?: string
}>

/** The title is not a heading, so a notice may stand anywhere. */
export function Notice({ tone, title, role, focus, id, children }: NoticeProps) {
  return (
    <div
      class={`notice notice--${tone}`}
      id={id}
      role={role}
      tabindex={focus ? -1 : undefined}
      data-focus={focus || undefined}
    >
      <Icon name={signs[tone]} />
      <div class="notice-body">
        {title ? <p class="notice-title">{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
