import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { PracticeCardData } from '../practices/list-cards.ts'
import { listNewPractices } from '../practices/list-new-practices.ts'
import { listActiveThreads } from '../threads/list-active-threads.ts'
import type { ThreadRow } from '../threads/thread-row.ts'

export type News =
  | { kind: 'practice'; at: Date; practice: PracticeCardData }
  | { kind: 'thread'; at: Date; thread: ThreadRow }

const shown = 6

/** What is new: the newest practices and pitfalls and the threads talked in last, half of each where there are. */
export async function listNews(services: Services, viewer: Viewer | null, language: Language): Promise<News[]> {
  const [practices, threads] = await Promise.all([
    listNewPractices(services, viewer, language, shown),
    listActiveThreads(services, viewer, shown),
  ])
  const half = shown / 2
  const practicesShown = Math.max(half, shown - threads.length)
  const threadsShown = Math.max(half, shown - practices.length)
  return [
    ...practices
      .slice(0, practicesShown)
      .map(practice => ({ kind: 'practice' as const, at: practice.publishedAt, practice })),
    ...threads.slice(0, threadsShown).map(thread => ({ kind: 'thread' as const, at: thread.activeAt, thread })),
  ].sort((one, other) => other.at.getTime() - one.at.getTime())
}
