import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { listCards, type PracticeCardData } from './list-cards.ts'

/** The newest practices and pitfalls a viewer may see. */
export async function listNewPractices(
  services: Services,
  viewer: Viewer | null,
  language: Language,
  limit: number,
): Promise<PracticeCardData[]> {
  return listCards(services, viewer, language, sql`1 = 1`, limit)
}
