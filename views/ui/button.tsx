import type { JSX, PropsWithChildren } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

type Look = { kind?: ButtonKind; icon?: IconName; small?: boolean }

type ButtonProps = PropsWithChildren<Look & Omit<JSX.IntrinsicElements['button'], 'class'>>

/** Other attributes, such as `hx-post`, `formaction` or `disabled`, go to the button itself. */
export function Button({ kind = 'primary', type = 'submit', icon, small, children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} class={look(kind, small)}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  )
}

type LinkButtonProps = PropsWithChildren<Look & { href: string } & Omit<JSX.IntrinsicElements['a'], 'class' | 'href'>>

/** A link that leads to an act; it looks like a button and stays a link. */
export function LinkButton({ kind = 'primary', href, icon, small, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} href={href} class={look(kind, small)}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </a>
  )
}

function look(kind: ButtonKind, small = false) {
  return small ? `button button--${kind} button--small` : `button button--${kind}`
}
