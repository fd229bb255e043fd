import { type Member, post, type Service } from './service.ts'

const kinds = ['thread', 'practice', 'answer', 'draft', 'ballot'] as const
type Kind = (typeof kinds)[number]
type Fields = [string, string][]

/** Of what the service keeps only the newest: what it said it had taken, and what was sent after and never answered. */
export type Newest = { taken: string | null; unanswered: string[] }

/**
 * Members who write all at once, each one thing after the other, and remember what the service said it had taken. What
 * was sent and not answered may have been taken or not.
 */
export function writingLoad(service: Service, members: Member[], round: string, random: () => number) {
  /** Posts by id, with their words. */
  const posts: Record<'thread' | 'practice' | 'answer', Map<string, string>> = {
    ...{ thread: new Map(), practice: new Map(), answer: new Map() },
  }
  const newest: Record<'draft' | 'ballot', Map<string, Newest>> = { draft: new Map(), ballot: new Map() }
  const refused: string[] = []
  let answered = 0
  let awaited = { count: Number.POSITIVE_INFINITY, reached: () => {} }
  let number = 0

  /** The address it was redirected to, '' when refused; null when nobody answered. */
  async function send(who: Member, path: string, fields: Fields): Promise<string | null> {
    const answer = await post(service, who, path, fields)
    if (!answer) return null
    if (answer.status === 303) answered++
    if (answered >= awaited.count) awaited.reached()
    if (answer.status !== 303) refused.push(`${path}: ${answer.status} ${answer.text.slice(0, 2000)}`)
    return answer.status === 303 ? answer.location : ''
  }

  async function publish(who: Member, kind: keyof typeof posts, path: string, fields: Fields, words: string) {
    const location = await send(who, path, fields)
    if (location) posts[kind].set(lastPart(location), words)
    return location
  }

  async function replace(who: Member, kind: keyof typeof newest, path: string, fields: Fields, value: string) {
    const known = newest[kind].get(who.id) ?? { taken: null, unanswered: [] }
    newest[kind].set(who.id, known)
    known.unanswered.push(value)
    const location = await send(who, path, fields)
    if (location) Object.assign(known, { taken: value, unanswered: [] })
    return location
  }

  function write(who: Member, kind: Kind, words: string): Promise<string | null> {
    const threads = [...posts.thread.keys()]
    const thread = threads[Math.floor(random() * threads.length)]
    const choice = ['own', 'near', 'all'][Math.floor(random() * 3)] ?? 'own'
    if (kind === 'practice') return publish(who, kind, '/fi/practices', practice(words), words)
    if (kind === 'answer' && thread) return publish(who, kind, `/fi/threads/${thread}/answers`, question(words), words)
    if (kind === 'draft') return replace(who, kind, '/fi/drafts', [...draftOf(who), ...question(words)], words)
    if (kind === 'ballot') return replace(who, kind, `/fi/rounds/${round}/ballot`, [['need_1', choice]], choice)
    return publish(who, 'thread', '/fi/threads', question(words), words)
  }

  return {
    ...{ posts, newest, refused },
    /** Waits until so many more writes are answered. */
    more(count: number): Promise<void> {
      return new Promise(reached => {
        awaited = { count: answered + count, reached }
      })
    },
    /** Everybody writes until nobody answers any more. Returns how many writes were answered. */
    async run(): Promise<number> {
      const before = answered
      const writeOn = async (who: Member) => {
        let up = true
        while (up) {
          const kind = kinds[Math.floor(random() * kinds.length)] ?? 'thread'
          up = (await write(who, kind, `Kirjoitus ${number++}`)) !== null
        }
      }
      await Promise.all(members.map(writeOn))
      return answered - before
    },
  }
}

/** The id of the one draft a member keeps writing. */
export function draftIdOf(who: Member): string {
  return who.id.replace(/\D/g, '').padStart(12, '0')
}

const lastPart = (address: string) => (address.split('?')[0] ?? '').split(/[/#-]/).at(-1) ?? ''

const question = (words: string): Fields =>
  Object.entries({ title: words, body: words, language: 'fi', audience: 'all' })

const practice = (words: string): Fields => [
  ...question(words),
  ...Object.entries({ kind: 'good', summary: words, done: words }),
  ['needs[]', '2'],
  ['needs[]', '3'],
]

const draftOf = (who: Member): Fields =>
  Object.entries({ token: draftIdOf(who), draft_kind: 'thread', draft_place: '/threads/new' })
