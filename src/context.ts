import type { Context } from 'hono'
import type { PageContext } from '../views/page.ts'
import { countForOthers, type DeskWaiting } from './desk/find-waiting.ts'
import type { Language, Messages } from './i18n/messages.ts'
import { type Paths, placeOf, safeReturn } from './paths.ts'
import type { Names } from './people/find-names.ts'
import { may, neighboursOf, type Viewer } from './people/find-viewer.ts'
import { findIdentityCodes } from './platform/identity-code.ts'
import type { Services } from './platform/services.ts'

/** What a request knows. Services come in as Hono's bindings, so Node, Workers and tests differ only in that value. */
export type App = {
  Bindings: Services
  Variables: {
    language: Language
    t: Messages
    paths: Paths
    names: Names
    viewer: Viewer | null
    /** The present session as the table of sessions knows it. */
    sessionId: string | null
    /** Ballots not cast yet. */
    waiting: number
    /** What waits at the desk of whoever manages people; null for others. */
    atDesk: DeskWaiting | null
  }
}

/** The viewer of a route that lets only signed-in people in. */
export function signedIn(c: Context<App>): Viewer {
  const { viewer } = c.var
  if (!viewer) throw new Error('a route for signed-in people must say allow(…)')
  return viewer
}

/** Where a form is written, as drafts know it: the address without language, and its query. */
export function hereIn(c: Context<App>) {
  return { place: placeOf(c.req.path), query: (name: string) => c.req.query(name) }
}

/** What the frame of every page shows. */
export function pageOf(c: Context<App>): PageContext {
  const { t, language, paths, names, viewer, sessionId, waiting, atDesk } = c.var
  const path = shownPath(c)
  return {
    t,
    language,
    now: c.env.now(),
    paths,
    names,
    path,
    links: {
      home: paths.home,
      practices: paths.practices(),
      threads: paths.threads(),
      needs: paths.needs,
      rounds: paths.rounds,
      calendar: paths.calendar(),
      networks: paths.networks,
      signIn: paths.signIn(path === '' ? undefined : `/${language}${path}`),
      signOut: paths.signOut,
      account: paths.account,
      desk: may(viewer, 'manage_people') ? paths.desk : undefined,
      steering: may(viewer, 'review') ? paths.reviews : undefined,
    },
    languageLinks: (['fi', 'sv', 'en'] as const).map(each => ({
      language: each,
      href: `/${each}${path}`,
      current: each === language,
    })),
    viewer: viewer && {
      id: viewer.id,
      name: viewer.name,
      roleName: names.roles[viewer.roleId] ?? '',
      networkName: names.networks[viewer.homeNetworkId] ?? '',
      neighbourNames: neighboursOf(viewer).flatMap(id => names.networks[id] ?? []),
      mayErase: may(viewer, 'manage_people'),
      session: (sessionId ?? '').slice(0, 8),
      waiting,
      waitingAtDesk: atDesk ? countForOthers(atDesk) : 0,
    },
    footerLinks: [
      { href: paths.accessibility, label: t.information.accessibility },
      { href: paths.privacy, label: t.information.privacy },
      { href: paths.newFeedback({ page: feedbackAbout(language, path) }), label: t.feedback.give },
    ],
    demo: c.env.demoCast !== null,
  }
}

/** The page somebody gives feedback about from its foot; none from the form itself, or where a link is for one use. */
function feedbackAbout(language: Language, path: string): string {
  const [about = ''] = path.split('?')
  return about.startsWith('/feedback') ? '' : safeReturn(`/${language}${about}`, '')
}

/** The address without its language, without a query that holds somebody's identity code. */
function shownPath(c: Context<App>): string {
  const url = new URL(c.req.url)
  const whole = decodeURIComponentSafely(url.pathname + url.search)
  const text = findIdentityCodes(whole).some(code => code.certain) ? '' : url.pathname + url.search
  return text.replace(/^\/(fi|sv|en)(?=\/|\?|$)/, '')
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
