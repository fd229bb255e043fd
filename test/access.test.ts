import { beforeAll, expect, test } from 'vitest'
import { statedAccess } from '../src/access.tsx'
import { app } from '../src/app.tsx'
import type { castIds } from './support/cast.ts'
import { openForum } from './support/forum.ts'
import type { Visitor } from './support/visitor.ts'

const roles = ['visitor', 'worker', 'supervisor', 'leader', 'management', 'partner', 'steering', 'coordinator'] as const
type Role = (typeof roles)[number]

const everyone: Role[] = [...roles]
const members = everyone.filter(role => role !== 'visitor')
const voters = members.filter(role => role !== 'coordinator')
const leaders: Role[] = ['leader']
/** Those who open rounds of all networks, or of their own. */
const planners: Role[] = ['leader', 'steering', 'coordinator']
const reviewers: Role[] = ['steering', 'coordinator']
const coordinators: Role[] = ['coordinator']

const discussion = (subject: string): Record<string, Role[]> => ({
  [`POST ${subject}/:id/answers`]: members,
  [`GET ${subject}/:id/answers`]: everyone,
  [`GET ${subject}/:id/answers/:answer`]: everyone,
  [`GET ${subject}/:id/answers/:answer/edit`]: members,
  [`POST ${subject}/:id/answers/:answer/edit`]: members,
  [`GET ${subject}/:id/answers/:answer/history`]: everyone,
  [`POST ${subject}/:id/answers/:answer/withdrawal`]: members,
})

/** Who may use each route. A new route fails here until it has a line. */
const table: Record<string, Role[]> = {
  'GET /': everyone,
  'GET /home': everyone,
  'GET /health': everyone,

  'GET /sign-in': everyone,
  'POST /sign-in': everyone,
  'GET /sign-in/link/:token': everyone,
  'POST /sign-in/link/:token': everyone,
  'POST /sign-in/demo': everyone,
  'POST /sign-in/end': everyone,
  'GET /account': members,
  'GET /account/language': members,
  'POST /account/language': members,
  'GET /account/round-mails': members,
  'POST /account/round-mails': members,
  'POST /account/sessions/others/end': members,
  'POST /account/sessions/:id/end': members,
  'GET /account/data.json': members,
  'GET /account/closing': members,
  'POST /account/closing': members,
  'GET /account/closed': everyone,

  'GET /drafts': members,
  'POST /drafts': members,
  'GET /drafts/:id/discarding': members,
  'POST /drafts/:id/discarding': members,

  'GET /practices': everyone,
  'GET /practices/new': members,
  'POST /practices': members,
  'GET /practices/:id': everyone,
  'GET /practices/:id/edit': members,
  'POST /practices/:id/edit': members,
  'GET /practices/:id/history': everyone,
  'GET /practices/:id/withdrawal': everyone,
  'POST /practices/:id/withdrawal': members,
  ...discussion('/practices'),

  'GET /threads': everyone,
  'GET /threads/new': members,
  'POST /threads': members,
  'GET /threads/:id': everyone,
  'GET /threads/:id/helped': everyone,
  'GET /threads/:id/edit': members,
  'POST /threads/:id/edit': members,
  'GET /threads/:id/history': everyone,
  'GET /threads/:id/withdrawal': everyone,
  'POST /threads/:id/helped': members,
  'POST /threads/:id/withdrawal': members,
  ...discussion('/threads'),

  'GET /needs': everyone,
  'GET /needs/:id': everyone,
  ...discussion('/needs'),

  'GET /calendar': everyone,
  'GET /calendar/month': everyone,
  'GET /calendar/month/:month': everyone,
  'GET /calendar/feed.ics': everyone,
  'GET /calendar/feeds': everyone,
  'POST /calendar/feeds': members,
  'GET /calendar/feeds/:id/end': everyone,
  'POST /calendar/feeds/:id/end': members,
  'GET /calendar/feeds/:token/feed.ics': everyone,
  'GET /calendar/new': members,
  'POST /calendar': members,
  'GET /calendar/:id': everyone,
  'GET /calendar/:id/event.ics': everyone,
  'GET /calendar/:id/edit': members,
  'POST /calendar/:id/edit': members,
  'GET /calendar/:id/cancellation': everyone,
  'POST /calendar/:id/cancellation': members,
  ...discussion('/calendar'),

  'GET /rounds': everyone,
  'GET /rounds/new': planners,
  'POST /rounds': planners,
  'GET /rounds/drafts/:id': planners,
  'GET /rounds/drafts/:id/edit': planners,
  'POST /rounds/drafts/:id/edit': planners,
  'GET /rounds/drafts/:id/opening': members,
  'POST /rounds/drafts/:id/opening': planners,
  'GET /rounds/drafts/:id/discarding': members,
  'POST /rounds/drafts/:id/discarding': planners,
  'GET /rounds/deputies': leaders,
  'POST /rounds/deputies': leaders,
  'GET /rounds/deputies/:person/removal': leaders,
  'POST /rounds/deputies/:person/removal': leaders,
  'GET /rounds/:id': everyone,
  'GET /rounds/:id/ballot': voters,
  'POST /rounds/:id/ballot': voters,
  'GET /rounds/:id/network-ballot': leaders,
  'POST /rounds/:id/network-ballot': leaders,
  'GET /rounds/:id/ballot/review': voters,
  'POST /rounds/:id/ballot/review': voters,
  'GET /rounds/:id/ballot/blank': voters,
  'POST /rounds/:id/ballot/blank': voters,
  'GET /rounds/:id/network-ballot/review': leaders,
  'POST /rounds/:id/network-ballot/review': leaders,
  'GET /rounds/:id/network-ballot/blank': leaders,
  'POST /rounds/:id/network-ballot/blank': leaders,
  'GET /rounds/:id/receipt': voters,
  'GET /rounds/:id/results': everyone,
  'GET /rounds/:id/results.csv': everyone,
  'GET /rounds/:id/results.json': everyone,
  'GET /rounds/:id/log': everyone,
  'GET /rounds/:id/log.jsonl': everyone,
  'GET /rounds/:id/recount': everyone,
  'POST /rounds/:id/recount': reviewers,
  'GET /rounds/:id/annulment': everyone,
  'POST /rounds/:id/annulment': planners,
  'GET /rounds/:id/export/:voice{network|personal}': everyone,
  'GET /reviews': reviewers,
  'GET /reviews/:id': everyone,
  'GET /reviews/:id/needs.csv': reviewers,
  'GET /reviews/:id/notes': reviewers,
  'POST /reviews/:id/notes': reviewers,
  'GET /reviews/:id/publishing': everyone,
  'POST /reviews/:id/publishing': reviewers,
  'GET /reviews/:id/needs/:number': reviewers,
  'POST /reviews/:id/needs/:number': reviewers,
  'GET /reviews/:id/needs/:number/follow-up': members,
  'POST /reviews/:id/needs/:number/follow-up': members,
  'GET /reviews/:id/memo': everyone,
  'GET /reviews/:id/memo.docx': everyone,
  'GET /decisions': everyone,

  'GET /reports/new/:kind{practice|thread|answer|event}/:id': everyone,
  'POST /reports/new/:kind{practice|thread|answer|event}/:id': everyone,
  'GET /reports': coordinators,
  'GET /reports/:kind{practice|thread|answer|event}/:id': coordinators,
  'GET /reports/:kind{practice|thread|answer|event}/:id/keeping': coordinators,
  'POST /reports/:kind{practice|thread|answer|event}/:id/keeping': coordinators,
  'GET /reports/:kind{practice|thread|answer|event}/:id/reason': coordinators,
  'POST /reports/:kind{practice|thread|answer|event}/:id/reason': coordinators,
  'GET /reports/:kind{practice|thread|answer|event}/:id/erasure': coordinators,
  'POST /reports/:kind{practice|thread|answer|event}/:id/erasure': coordinators,

  'GET /networks': everyone,
  'GET /networks/:id': everyone,
  'GET /networks/new': coordinators,
  'POST /networks/new': coordinators,
  'GET /networks/import': coordinators,
  'POST /networks/import': coordinators,
  'GET /networks/networks.csv': coordinators,
  'GET /networks/:id/edit': coordinators,
  'POST /networks/:id/edit': coordinators,
  'GET /networks/:id/merging': coordinators,
  'POST /networks/:id/merging': coordinators,
  'GET /networks/:id/retirement': coordinators,
  'POST /networks/:id/retirement': coordinators,
  'GET /settings': coordinators,
  'GET /settings/values/:id': coordinators,
  'POST /settings/values/:id': coordinators,
  'GET /settings/values/:id/default': coordinators,
  'POST /settings/values/:id/default': coordinators,
  'GET /settings/terms': coordinators,
  'GET /settings/terms/:id': coordinators,
  'POST /settings/terms/:id': coordinators,
  'GET /settings/themes': coordinators,
  'GET /settings/themes/new': coordinators,
  'POST /settings/themes/new': coordinators,
  'GET /settings/themes/:id': coordinators,
  'POST /settings/themes/:id': coordinators,
  'GET /settings/themes/:id/place': coordinators,
  'POST /settings/themes/:id/place': coordinators,
  'GET /settings/themes/:id/activity': coordinators,
  'POST /settings/themes/:id/activity': coordinators,
  'GET /settings/texts/:id': coordinators,
  'POST /settings/texts/:id': coordinators,

  'GET /search': everyone,
  'GET /search/box': everyone,
  'GET /search/counting': everyone,
  'POST /search/counting': everyone,
  'GET /search/saved': members,
  'POST /search/saved': members,
  'GET /search/saved/mails': members,
  'POST /search/saved/mails': members,
  'GET /search/saved/:id': members,
  'GET /search/saved/:id/mails': members,
  'POST /search/saved/:id/mails': members,
  'GET /search/saved/:id/removal': members,
  'POST /search/saved/:id/removal': members,
  'GET /search/made': coordinators,
  'GET /search/made/forgetting': coordinators,
  'POST /search/made/forgetting': coordinators,
  'GET /search/synonyms': coordinators,
  'GET /search/synonyms/new': coordinators,
  'POST /search/synonyms/new': coordinators,
  'GET /search/synonyms/:id': coordinators,
  'POST /search/synonyms/:id': coordinators,
  'GET /search/synonyms/:id/removal': coordinators,
  'POST /search/synonyms/:id/removal': coordinators,

  'GET /accessibility': everyone,
  'GET /privacy': everyone,
  'GET /.well-known/security.txt': everyone,
  'GET /feedback/new': everyone,
  'POST /feedback/new': everyone,
  'GET /feedback': coordinators,
  'GET /feedback/:id': coordinators,
  'GET /feedback/:id/answer': coordinators,
  'POST /feedback/:id/answer': coordinators,
  'GET /feedback/:id/erasure': coordinators,
  'POST /feedback/:id/erasure': coordinators,

  'GET /people': coordinators,
  'GET /desk': coordinators,
  'GET /audit': coordinators,
  'GET /people/invitations': coordinators,
  'GET /people/invitations/sending': coordinators,
  'POST /people/invitations/sending': coordinators,
  'GET /people/invitations/withdrawal': coordinators,
  'POST /people/invitations/withdrawal': coordinators,
  'GET /people/invitations/import': coordinators,
  'POST /people/invitations/import': coordinators,
  'GET /people/:id/details': coordinators,
  'POST /people/:id/details': coordinators,
  'GET /people/:id/sessions/end': coordinators,
  'POST /people/:id/sessions/end': coordinators,
  'GET /people/:id/successor': coordinators,
  'POST /people/:id/successor': coordinators,
  'GET /people/:id/anonymising': coordinators,
  'POST /people/:id/anonymising': coordinators,
  'GET /people/invitation': coordinators,
  'POST /people/invitation': coordinators,
  'GET /people/:id': members,
  'GET /people/:id/role': coordinators,
  'GET /people/:id/networks': coordinators,
  'GET /people/:id/activity': coordinators,
  'POST /people/:id/role': coordinators,
  'POST /people/:id/networks': coordinators,
  'POST /people/:id/activity': coordinators,
}

const person: Record<Exclude<Role, 'visitor'>, keyof typeof castIds> = {
  ...{ worker: 'aino', supervisor: 'hilla', leader: 'eero', management: 'monna', partner: 'pauli' },
  ...{ steering: 'siiri', coordinator: 'kaisa' },
}

const inLanguage = '/:language{(?:fi|sv|en)}'
// Alone at the end of a pattern the alternatives must be in a group, or "fi" matches the start of every address.
const homePattern = '/:language{(?:fi|sv|en)}'

/** The routes of the features, each `METHOD pattern` with the policies it states. */
function statedRoutes() {
  const stated = new Map<string, string[]>()
  for (const { method, path, handler } of app.routes) {
    if (method === 'ALL') continue
    const name = `${method} ${path === homePattern ? '/home' : path.replace(inLanguage, '')}`
    const access = statedAccess(handler)
    stated.set(name, [...(stated.get(name) ?? []), ...(access ? [access] : [])])
  }
  return stated
}

let somebody: Record<Role, Visitor>

beforeAll(async () => {
  const forum = await openForum({ report: () => {} })
  const signedIn = Object.entries(person).map(async ([role, id]) => [role, await forum.as(id)])
  somebody = { visitor: forum.visitor(), ...Object.fromEntries(await Promise.all(signedIn)) }
})

test('each route states one policy', () => {
  const without = [...statedRoutes()].filter(([, policies]) => policies.length !== 1).map(([route]) => route)
  expect(without).toEqual([])
})

test('the table knows each route, and no other', () => {
  expect(Object.keys(table).sort()).toEqual([...statedRoutes().keys()].sort())
})

/** An address a pattern fits, with ids nobody has. */
function addressOf(pattern: string): string {
  // What stands outside the languages.
  if (/^\/($|\.well-known\/|health$)/.test(pattern)) return pattern
  const path = pattern === '/home' ? '' : pattern
  return `/fi${path.replace(/:\w+\{(\w+)[^}]*\}/g, '$1').replace(/:\w+/g, '1')}`
}

function kindOf(method: string, status: number, location: string | null): string {
  if (status === 403) return 'not allowed'
  if (method === 'GET' && status === 303 && location?.startsWith('/fi/sign-in?to=')) return 'asked to sign in'
  if (method === 'POST' && status === 401) return 'asked to sign in'
  return status >= 500 ? 'broken' : 'let in'
}

test.each(Object.entries(table))('%s', async (route, allowed) => {
  const [method = '', pattern = ''] = route.split(' ')
  for (const role of roles) {
    const who = somebody[role]
    const answer = method === 'GET' ? await who.get(addressOf(pattern)) : await who.post(addressOf(pattern))
    const expected = allowed.includes(role) ? 'let in' : role === 'visitor' ? 'asked to sign in' : 'not allowed'
    expect({ role, answer: kindOf(method, answer.status, answer.location) }).toEqual({ role, answer: expected })
    if (pattern === '/sign-in/end' && role !== 'visitor') await who.signIn(person[role])
  }
})
