import type { Language } from './i18n/messages.ts'

export type Paths = ReturnType<typeof pathsIn>

export type Query = Record<string, string | number | null | undefined>

/** Every address of the service in one language. */
export function pathsIn(language: Language) {
  const root = `/${language}`
  const at = (path: string) => `${root}${path}`
  return {
    home: root,

    signIn: (returnTo?: string) => at(`/sign-in${queryText({ to: returnTo })}`),
    signInLink: (token: string) => at(`/sign-in/link/${token}`),
    signInDemo: at('/sign-in/demo'),
    signOut: at('/sign-in/end'),
    account: at('/account'),
    endSession: (id: string) => at(`/account/sessions/${id}/end`),
    endOtherSessions: at('/account/sessions/others/end'),
    changeLanguage: at('/account/language'),

    networks: at('/networks'),
    network: (id: string) => at(`/networks/${id}`),
    people: (query?: Query) => at(`/people${queryText(query)}`),
    person: (id: string, query?: Query) => at(`/people/${id}${queryText(query)}`),
    invitePerson: at('/people/invitation'),
    changeRole: (id: string) => at(`/people/${id}/role`),
    changeNetworks: (id: string) => at(`/people/${id}/networks`),
    changeActivity: (id: string) => at(`/people/${id}/activity`),

    practices: (query?: Query) => at(`/practices${queryText(query)}`),
    newPractice: (query?: Query) => at(`/practices/new${queryText(query)}`),
    practice: (id: string) => at(`/practices/${id}`),
    editPractice: (id: string) => at(`/practices/${id}/edit`),
    withdrawPractice: (id: string) => at(`/practices/${id}/withdrawal`),

    threads: (query?: Query) => at(`/threads${queryText(query)}`),
    newThread: (query?: Query) => at(`/threads/new${queryText(query)}`),
    thread: (id: string) => at(`/threads/${id}`),
    withdrawThread: (id: string) => at(`/threads/${id}/withdrawal`),
    helpedAnswer: (id: string) => at(`/threads/${id}/helped`),

    needs: at('/needs'),
    need: (number: number) => at(`/needs/${number}`),

    calendar: (query?: Query) => at(`/calendar${queryText(query)}`),
    newEvent: (query?: Query) => at(`/calendar/new${queryText(query)}`),
    event: (id: string) => at(`/calendar/${id}`),
    editEvent: (id: string) => at(`/calendar/${id}/edit`),
    cancelEvent: (id: string) => at(`/calendar/${id}/cancellation`),
    eventFile: (id: string) => at(`/calendar/${id}/event.ics`),

    rounds: at('/rounds'),
    newRound: at('/rounds/new'),
    round: (id: string) => at(`/rounds/${id}`),
    ballot: (id: string) => at(`/rounds/${id}/ballot`),
    networkBallot: (id: string) => at(`/rounds/${id}/network-ballot`),
    results: (id: string) => at(`/rounds/${id}/results`),
    annulRound: (id: string) => at(`/rounds/${id}/annulment`),
    roundExport: (id: string, voice: 'network' | 'personal') => at(`/rounds/${id}/export/${voice}`),
    reviews: at('/reviews'),
    review: (roundId: string) => at(`/reviews/${roundId}`),
    reviewTable: (roundId: string) => at(`/reviews/${roundId}/needs.csv`),

    /** The discussion under a practice, thread, need or event: where an answer is posted, and where one is read. */
    answers: (subjectPath: string) => `${subjectPath}/answers`,
    answer: (subjectPath: string, id: string) => `${subjectPath}/answers/${id}`,
    withdrawAnswer: (subjectPath: string, id: string) => `${subjectPath}/answers/${id}/withdrawal`,
  }
}

/** `?a=1&b=2` of what is given, empty when nothing is. */
export function queryText(query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  if (given.length === 0) return ''
  return `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`
}

/** An address of our own to go back to, or `otherwise`: never another site, and never a one-time link. */
export function safeReturn(text: string | undefined, otherwise: string): string {
  if (!text?.startsWith('/') || text.length > 500 || !URL.canParse(text, 'http://here')) return otherwise
  const { host, pathname, search } = new URL(text, 'http://here')
  const ours = host === 'here' && /^\/(fi|sv|en)(\/(?!\/|sign-in\/)|$)/.test(pathname)
  return ours ? pathname + search : otherwise
}
