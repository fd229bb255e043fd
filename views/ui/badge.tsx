import type { PropsWithChildren } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'

/** What a practice is: its word, its colour and its sign all say it. */
export function KindBadge({ kind, wish, label }: { kind: 'good' | 'pitfall'; wish?: boolean; label: string }) {
  const look: [string, IconName] = wish
    ? ['wish', 'wish']
    : kind === 'pitfall'
      ? ['pitfall', 'pitfall']
      : ['good', 'practice']
  return (
    <span class={`badge badge--${look[0]}`}>
      <Icon name={look[1]} />
      {label}
    </span>
  )
}

export type Level = 'own' | 'near' | 'all'

/** How widely a need should be developed: one, two or three steps lit. */
export function LevelBadge({ level, label }: { level: Level; label: string }) {
  return (
    <span class={`level level--${level}`}>
      <LevelSign />
      {label}
    </span>
  )
}

function LevelSign() {
  return (
    <svg class="level-sign" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <rect x="1" y="11" width="4" height="6" rx="1" />
      <rect x="7" y="6" width="4" height="11" rx="1" />
      <rect x="13" y="1" width="4" height="16" rx="1" />
    </svg>
  )
}

export type StatusTone = 'open' | 'closed' | 'soon' | 'neutral' | 'warning'

export function StatusBadge({ tone, label }: { tone: StatusTone; label: string }) {
  return <span class={`status status--${tone}`}>{label}</span>
}

/** A small quiet word; a link when it has somewhere to go. */
export function Tag({ href, lang, children }: PropsWithChildren<{ href?: string; lang?: string }>) {
  return href ? (
    <a class="tag" href={href} lang={lang}>
      {children}
    </a>
  ) : (
    <span class="tag" lang={lang}>
      {children}
    </span>
  )
}
