import type { Forum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'

const question = {
  title: 'Kuka kutsuu koolle?',
  body: 'Meillä **jokainen** odottaa toista.',
  audience: 'all',
  perspective: '',
  language: 'fi',
}

/** Somebody starts a thread through the form; returns its address. */
export async function ask(who: Visitor, changes: Record<string, string | string[]> = {}): Promise<string> {
  const page = await who.post('/fi/threads', { ...question, ...changes })
  if (page.status !== 303) throw new Error(page.text)
  return (page.location ?? '').split('?')[0] ?? ''
}

/** Somebody answers a thread; returns the address of the answer. */
export async function answer(who: Visitor, thread: string, body: string): Promise<string> {
  const page = await who.post(`${thread}/answers`, { body, language: 'fi' })
  if (page.status !== 303) throw new Error(page.text)
  return page.location ?? ''
}

/** As many threads as asked for, each a minute after the one before. */
export async function askMany(forum: Forum, who: Visitor, count: number, changes: Record<string, string> = {}) {
  for (let number = 1; number <= count; number++) {
    forum.later({ minutes: 1 })
    await ask(who, { title: `Kysymys ${number}.`, ...changes })
  }
}
