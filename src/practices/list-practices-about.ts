import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { type About, aboutCondition } from './about-condition.ts'
import { listCards, type PracticeCardData } from './list-cards.ts'

/**
 * The newest practices and pitfalls about a need, of a network or by a person, as the viewer may see them. A pitfall
 * whose author is hidden is not listed by its author, except to that author and to who may see everything.
 */
export async function listPracticesAbout(
  services: Services,
  viewer: Viewer | null,
  language: Language,
  about: About,
  limit: number,
): Promise<PracticeCardData[]> {
  return listCards(services, viewer, language, aboutCondition(viewer, about), limit)
}
