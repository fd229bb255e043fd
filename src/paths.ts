import type { Language } from './i18n/messages.ts'
import { parseUrl } from './platform/parse-url.ts'
import { roundPaths } from './round-paths.ts'
import { searchPaths } from './search-paths.ts'

export type Paths = ReturnType<typeof writePaths>

export type Query = Record<string, string | number | null | undefined>

/** Every address of the service in one language. */
export function pathsIn(language: Language): Paths {
  return all[language]
}

function writePaths(language: Language) {
  const root = `/${language}`
  const at = (path: string) => `${root}${path}`
  return {
    home: root,
    /** Asked by a supervisor; in no language. */
    health: '/health',

    signIn: (returnTo?: string) => at(`/sign-in${queryText({ to: returnTo })}`),
    signInLink: (token: string) => at(`/sign-in/link/${token}`),
    signInDemo: at('/sign-in/demo'),
    signOut: at('/sign-in/end'),
    account: at('/account'),
    endSession: (id: string) => at(`/account/sessions/${id}/end`),
    endOtherSessions: at('/account/sessions/others/end'),
    changeLanguage: at('/account/language'),
    changeRoundMails: at('/account/round-mails'),
    ownData: at('/account/data.json'),
    closeAccount: at('/account/closing'),
    accountClosed: at('/account/closed'),

    /** One's own drafts; a form saves itself here. */
    drafts: at('/drafts'),
    discardDraft: (id: string) => at(`/drafts/${id}/discarding`),

    /** The coordinator's desk: what waits, and the way to everything that is edited in the service. */
    desk: at('/desk'),
    audit: (query?: Query) => at(`/audit${queryText(query)}`),
    settings: at('/settings'),
    setting: (id: string) => at(`/settings/values/${id}`),
    restoreSetting: (id: string) => at(`/settings/values/${id}/default`),
    terms: at('/settings/terms'),
    term: (id: string) => at(`/settings/terms/${id}`),
    themes: at('/settings/themes'),
    theme: (id: string) => at(`/settings/themes/${id}`),
    newTheme: at('/settings/themes/new'),
    moveTheme: (id: string) => at(`/settings/themes/${id}/place`),
    retireTheme: (id: string) => at(`/settings/themes/${id}/activity`),
    pageText: (id: string) => at(`/settings/texts/${id}`),

    /** Where a post is reported; `kind` is practice, thread, answer or event. */
    report: (kind: string, id: string) => at(`/reports/new/${kind}/${id}`),
    reports: (query?: Query) => at(`/reports${queryText(query)}`),
    reportedPost: (kind: string, id: string) => at(`/reports/${kind}/${id}`),
    keepPost: (kind: string, id: string) => at(`/reports/${kind}/${id}/keeping`),
    eraseReason: (kind: string, id: string) => at(`/reports/${kind}/${id}/reason`),
    erasePost: (kind: string, id: string) => at(`/reports/${kind}/${id}/erasure`),

    accessibility: at('/accessibility'),
    privacy: at('/privacy'),
    /** For those who look for holes; the same in each language. */
    securityText: '/.well-known/security.txt',
    newFeedback: (query?: Query) => at(`/feedback/new${queryText(query)}`),
    feedback: (query?: Query) => at(`/feedback${queryText(query)}`),
    feedbackItem: (id: string) => at(`/feedback/${id}`),
    answerFeedback: (id: string) => at(`/feedback/${id}/answer`),
    eraseFeedback: (id: string) => at(`/feedback/${id}/erasure`),

    networks: at('/networks'),
    network: (id: string) => at(`/networks/${id}`),
    newNetwork: at('/networks/new'),
    editNetwork: (id: string) => at(`/networks/${id}/edit`),
    mergeNetwork: (id: string) => at(`/networks/${id}/merging`),
    retireNetwork: (id: string) => at(`/networks/${id}/retirement`),
    importNetworks: at('/networks/import'),
    networksTable: at('/networks/networks.csv'),
    people: (query?: Query) => at(`/people${queryText(query)}`),
    person: (id: string, query?: Query) => at(`/people/${id}${queryText(query)}`),
    invitePerson: at('/people/invitation'),
    changeRole: (id: string) => at(`/people/${id}/role`),
    changeNetworks: (id: string) => at(`/people/${id}/networks`),
    changeActivity: (id: string) => at(`/people/${id}/activity`),
    changeDetails: (id: string) => at(`/people/${id}/details`),
    handOverRole: (id: string, query?: Query) => at(`/people/${id}/successor${queryText(query)}`),
    anonymisePerson: (id: string) => at(`/people/${id}/anonymising`),
    endSessionsOf: (id: string) => at(`/people/${id}/sessions/end`),
    invitations: (query?: Query) => at(`/people/invitations${queryText(query)}`),
    importInvitations: at('/people/invitations/import'),
    resendInvitation: at('/people/invitations/sending'),
    withdrawInvitation: at('/people/invitations/withdrawal'),

    practices: (query?: Query) => at(`/practices${queryText(query)}`),
    newPractice: (query?: Query) => at(`/practices/new${queryText(query)}`),
    practice: (id: string) => at(`/practices/${id}`),
    editPractice: (id: string) => at(`/practices/${id}/edit`),
    withdrawPractice: (id: string) => at(`/practices/${id}/withdrawal`),
    practiceHistory: (id: string) => at(`/practices/${id}/history`),

    threads: (query?: Query) => at(`/threads${queryText(query)}`),
    newThread: (query?: Query) => at(`/threads/new${queryText(query)}`),
    thread: (id: string) => at(`/threads/${id}`),
    editThread: (id: string) => at(`/threads/${id}/edit`),
    withdrawThread: (id: string) => at(`/threads/${id}/withdrawal`),
    threadHistory: (id: string) => at(`/threads/${id}/history`),
    helpedAnswer: (id: string) => at(`/threads/${id}/helped`),

    needs: at('/needs'),
    need: (number: number) => at(`/needs/${number}`),

    calendar: (query?: Query) => at(`/calendar${queryText(query)}`),
    /** A month as a table; `month` is like 2026-11. */
    calendarMonth: (month: string, query?: Query) => at(`/calendar/month/${month}${queryText(query)}`),
    /** Leads to the month a form picked, or to the present one. */
    calendarMonths: at('/calendar/month'),
    calendarFeeds: at('/calendar/feeds'),
    endCalendarFeed: (id: string) => at(`/calendar/feeds/${id}/end`),
    calendarFeed: (query?: Query) => at(`/calendar/feed.ics${queryText(query)}`),
    personalFeed: (token: string) => at(`/calendar/feeds/${token}/feed.ics`),
    newEvent: (query?: Query) => at(`/calendar/new${queryText(query)}`),
    event: (id: string) => at(`/calendar/${id}`),
    editEvent: (id: string) => at(`/calendar/${id}/edit`),
    cancelEvent: (id: string) => at(`/calendar/${id}/cancellation`),
    eventFile: (id: string) => at(`/calendar/${id}/event.ics`),

    rounds: at('/rounds'),
    ...roundPaths(at),
    reviews: at('/reviews'),
    review: (roundId: string) => at(`/reviews/${roundId}`),
    reviewTable: (roundId: string) => at(`/reviews/${roundId}/needs.csv`),
    reviewNotes: (roundId: string) => at(`/reviews/${roundId}/notes`),
    publishReview: (roundId: string) => at(`/reviews/${roundId}/publishing`),
    decision: (roundId: string, need: number) => at(`/reviews/${roundId}/needs/${need}`),
    followUp: (roundId: string, need: number) => at(`/reviews/${roundId}/needs/${need}/follow-up`),
    memo: (roundId: string) => at(`/reviews/${roundId}/memo`),
    memoFile: (roundId: string) => at(`/reviews/${roundId}/memo.docx`),
    /** The board of every published decision. */
    decisions: (query?: Query) => at(`/decisions${queryText(query)}`),

    ...searchPaths(at),

    /** The discussion under a practice, thread, need or event: where an answer is posted, and where one is read. */
    answers: (subjectPath: string) => `${subjectPath}/answers`,
    answer: (subjectPath: string, id: string) => `${subjectPath}/answers/${id}`,
    editAnswer: (subjectPath: string, id: string) => `${subjectPath}/answers/${id}/edit`,
    answerHistory: (subjectPath: string, id: string) => `${subjectPath}/answers/${id}/history`,
    withdrawAnswer: (subjectPath: string, id: string) => `${subjectPath}/answers/${id}/withdrawal`,
  }
}

/** The address of a place that is stored without its language, such as `/threads/new`. */
export function placeIn(language: Language, place: string, query?: Query): string {
  return `/${language}${place}${queryText(query)}`
}

/** An address without its language. */
export function placeOf(path: string): string {
  return path.replace(/^\/(?:fi|sv|en)(?=\/)/, '')
}

const all: Record<Language, Paths> = { fi: writePaths('fi'), sv: writePaths('sv'), en: writePaths('en') }

/** `?a=1&b=2` of what is given, empty when nothing is. */
export function queryText(query: Query = {}): string {
  let text = ''
  for (const key in query) {
    const value = query[key]
    if (value === undefined || value === null || value === '') continue
    text += `${text ? '&' : '?'}${key}=${inQuery(String(value))}`
  }
  return text
}

/** Most values are a number or an id and stand as they are. */
function inQuery(value: string): string {
  return /^[\w.-]*$/.test(value) ? value : new URLSearchParams([['', value]]).toString().slice(1)
}

/** An address of our own to go back to, or `otherwise`: never another site, and never a one-time link. */
export function safeReturn(text: string | undefined, otherwise: string): string {
  const url = text?.startsWith('/') && text.length <= 500 ? parseUrl(text, 'http://here') : null
  if (!url) return otherwise
  const { host, pathname, search, hash } = url
  const ours = host === 'here' && /^\/(fi|sv|en)(\/(?!\/|sign-in\/)|$)/.test(pathname)
  return ours ? pathname + search + hash : otherwise
}
