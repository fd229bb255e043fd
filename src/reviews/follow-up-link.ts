import { sql } from 'drizzle-orm'
import { visibleTo } from '../audiences/visible-to.ts'
import { events } from '../calendar/schema.ts'
import { placeOf, safeReturn } from '../paths.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { linkAddress } from '../platform/link-address.ts'
import { parseUrl } from '../platform/parse-url.ts'
import type { Services } from '../platform/services.ts'
import { practices } from '../practices/schema.ts'

export type FollowUpLink = { link: string; practiceId: string | null; eventId: string | null }

/**
 * A typed address as it is stored: a web address as a browser reads it, one of ours without host and language, such as
 * `/practices/ID`; null when it is neither.
 */
export function readLink(text: string, origin: string): string | null {
  const url = text.startsWith('/') ? null : parseUrl(linkAddress(text) ?? '')
  if (url && url.origin !== origin) return /^https?:$/.test(url.protocol) ? url.href : null
  const ours = safeReturn(url ? url.pathname + url.search : text, '')
  const place = placeOf(ours.split('#')[0] ?? '')
  // The front page is not worth a link, and without its language it has no address.
  return /^\/(?!(fi|sv|en)(\?|$))/.test(place) ? place : null
}

/** The practice or event an address leads to, if it is one that the person may see. */
export async function findLinked({ db }: Services, viewer: Viewer, link: string): Promise<FollowUpLink> {
  const [, kind, id] = /^\/(practices|calendar)\/([\w-]{1,64})$/.exec(link) ?? []
  const nothing = { link, practiceId: null, eventId: null }
  if (!id) return nothing
  const [row] =
    kind === 'practices'
      ? await db.all(
          sql`SELECT 1 FROM practices WHERE id = ${id} AND withdrawn_at IS NULL AND ${visibleTo(viewer, practices)}`,
        )
      : await db.all(sql`SELECT 1 FROM events WHERE id = ${id} AND ${visibleTo(viewer, events)}`)
  if (!row) return nothing
  return kind === 'practices' ? { ...nothing, practiceId: id } : { ...nothing, eventId: id }
}
