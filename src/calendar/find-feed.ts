import { eq } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import { findViewer, type Viewer } from '../people/find-viewer.ts'
import { sha256 } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { type EventFilters, filtersIn } from './event-filters.ts'
import { calendarFeeds } from './schema.ts'

export type FollowedFeed = { viewer: Viewer; filters: EventFilters; language: Language }

/** The feed of a secret, with the person it shows the calendar to as they are now; null when it or they have ended. */
export async function findFeed(services: Services, token: string): Promise<FollowedFeed | null> {
  const tokenHash = await sha256(token)
  const [feed] = await services.db.select().from(calendarFeeds).where(eq(calendarFeeds.tokenHash, tokenHash))
  const viewer = feed && (await findViewer(services, feed.personId))
  return feed && viewer ? { viewer, filters: filtersIn(feed.filters), language: feed.language } : null
}
