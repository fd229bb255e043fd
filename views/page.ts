import type { Language, Messages } from '../src/i18n/messages.ts'
import type { Paths } from '../src/paths.ts'
import type { Names } from '../src/people/find-names.ts'

export type PageLink = { href: string; label: string }

export type NavKey = 'home' | 'practices' | 'threads' | 'needs' | 'rounds' | 'calendar' | 'networks'

/** What every page needs to draw its frame; made once per request. */
export type PageContext = {
  t: Messages
  language: Language
  /** When the page is made; views never ask the clock. */
  now: Date
  /** The address without its language prefix, such as `/practices?kind=pitfall`. */
  path: string
  links: Record<NavKey | 'signIn' | 'signOut' | 'account', string> & { desk?: string; steering?: string }
  languageLinks: Array<{ language: Language; href: string; current: boolean }>
  names: Names
  paths: Paths
  viewer: null | {
    id: string
    name: string
    roleName: string
    networkName: string
    /** What the networks next to theirs are called. */
    neighbourNames: string[]
    /** Tells their sessions on one device apart, and nothing else. */
    session: string
    /** Whether they may erase what others wrote. */
    mayErase: boolean
    waiting?: number
    waitingAtDesk?: number
  }
  footerLinks?: PageLink[]
  demo: boolean
}
