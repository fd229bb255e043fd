import { sql } from 'drizzle-orm'
import { savedSearchMail } from '../../views/mail/saved-search.ts'
import { pathsIn } from '../paths.ts'
import { findNames } from '../people/find-names.ts'
import { findViewer } from '../people/find-viewer.ts'
import type { Mail } from '../platform/mail/mailer.ts'
import type { Services } from '../platform/services.ts'
import { listFinds } from './list-finds.ts'
import { listSaved } from './list-saved.ts'
import { readSaved } from './read-saved.ts'

/** More than this are on the pages of the searches. */
const most = 60

/**
 * The mail of a day that tells somebody what is new in their saved searches, of what they may see and have not opened
 * when it is sent, in the language they have then. Null when nothing of it is left, or they want no mails.
 */
export async function makeSavedMail(services: Services, personId: string, day: string): Promise<Mail | null> {
  const person = await findViewer(services, personId)
  if (!person) return null
  const { language, email } = person
  const told = sql`mails = 1 AND mail_day = ${day} AND opened_at IS NULL`
  const [{ finds }, saved, names] = await Promise.all([
    listFinds(services, { person, language }, told, { most }),
    listSaved(services, person),
    findNames(services, language),
  ])
  if (finds.length === 0) return null
  const searches = saved
    .map(({ id, query }) => ({
      ...{ id, filters: readSaved(query, person, names) },
      found: finds.filter(({ searchId }) => searchId === id),
    }))
    .filter(({ found }) => found.length > 0)
  return {
    to: email,
    ...savedSearchMail(language, { names, searches, origin: services.origin, paths: pathsIn(language) }),
  }
}
