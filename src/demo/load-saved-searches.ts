import { sql } from 'drizzle-orm'
import { findNames } from '../people/find-names.ts'
import { findViewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { changeSavedMails, markOpened } from '../search/change-saved.ts'
import { listFinds } from '../search/list-finds.ts'
import { readSaved } from '../search/read-saved.ts'
import { saveSearch } from '../search/save-search.ts'
import { tellSavedSearches } from '../search/tell-saved-searches.ts'
import type { DemoSavedSearch } from './read-demo.ts'

const dayLength = 86_400_000
const most = 30

/**
 * Saves the searches of the example through the real acts with the clock set back, and looks for what is new when they
 * were last opened and today.
 */
export async function loadSavedSearches(services: Services, searches: DemoSavedSearch[]): Promise<void> {
  const today = services.now().getTime()
  const ago = (days: number): Services => ({ ...services, now: () => new Date(today - days * dayLength) })
  for (const { by, query, days_ago, opened_days_ago, mails } of searches) {
    const person = await findViewer(services, by)
    if (!person) throw new Error(`the example has nobody called ${by}`)
    const { language } = person
    const saved = await saveSearch(ago(days_ago), person, readSaved(query, person, await findNames(services, language)))
    if (!saved.ok) throw new Error(saved.refusal)
    if (!mails) await changeSavedMails(services, by, saved.id, false)
    const then = ago(opened_days_ago)
    await tellSavedSearches(then)
    const { finds } = await listFinds(then, { person, language }, sql`searches.id = ${saved.id}`, { most })
    await markOpened(then, by, saved.id, finds)
  }
  await tellSavedSearches(services)
}
