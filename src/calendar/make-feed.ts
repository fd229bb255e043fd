import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import { newToken, sha256 } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { type EventFilters, storedFilters } from './event-filters.ts'
import { calendarFeeds } from './schema.ts'

export const mostFeeds = 10

type Asked = { filters: EventFilters; language: Language; token: string }
type Answer = { ok: true; token: string } | { ok: false; refusal: 'too_many_feeds' }

/**
 * Makes a personal address of the calendar and returns its secret, of which only the hash is kept. The form brings the
 * secret along, so that sending it twice makes one. Refuses more than ten of one person.
 */
export async function makeFeed(services: Services, person: Viewer, asked: Asked): Promise<Answer> {
  const { db, now } = services
  const token = /^[0-9a-f]{64}$/.test(asked.token) ? asked.token : newToken()
  const tokenHash = await sha256(token)
  try {
    // In the order of the table's columns.
    const made = await db
      .insert(calendarFeeds)
      .select(sql`
        SELECT ${tokenHash}, ${person.id}, ${storedFilters(asked.filters)}, ${asked.language}, ${now().getTime()}
        WHERE (SELECT count(*) FROM calendar_feeds WHERE person_id = ${person.id}) < ${mostFeeds}`)
      .returning({ tokenHash: calendarFeeds.tokenHash })
    if (made.length === 0) return (await isMine(services, person, tokenHash)) ? { ok: true, token } : tooMany
  } catch (error) {
    if (!refusalIn(error, ['calendar_feeds.token_hash'])) throw error
    if (!(await isMine(services, person, tokenHash))) return makeFeed(services, person, { ...asked, token: '' })
  }
  return { ok: true, token }
}

const tooMany = { ok: false, refusal: 'too_many_feeds' } as const

async function isMine({ db }: Services, person: Viewer, tokenHash: string): Promise<boolean> {
  const rows = await db.all(
    sql`SELECT 1 FROM calendar_feeds WHERE token_hash = ${tokenHash} AND person_id = ${person.id}`,
  )
  return rows.length > 0
}
