import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { listCards, type PracticeCardData } from './list-cards.ts'

/** The newest other practices that share a need with this one, as the viewer may see them. */
export async function listRelatedPractices(
  services: Services,
  viewer: Viewer | null,
  language: Language,
  id: string,
  limit: number,
): Promise<PracticeCardData[]> {
  const where = sql`practices.id <> ${id} AND EXISTS (
    SELECT 1 FROM practice_needs own JOIN practice_needs other USING (need_number)
    WHERE own.practice_id = ${id} AND other.practice_id = practices.id)`
  return listCards(services, viewer, language, where, limit)
}
