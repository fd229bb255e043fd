import type { DeskWaiting } from '../../src/desk/find-waiting.ts'
import { agoText } from '../../src/i18n/dates.ts'
import type { PageContext } from '../page.ts'
import { dueText } from './due-text.ts'

export type WaitingItem = { href: string; text: string; note: string }

/** What somebody waits for whoever manages people to do: reported posts, those with a client's data first, and feedback. */
export function waitingItems(page: PageContext, { clientData, reports, feedback }: DeskWaiting): WaitingItem[] {
  const { t, paths, language, now } = page
  const words = t.desk
  const oldest = (since: Date) => words.oldest(agoText(since, now, language))
  return [
    ...(clientData.first
      ? [{ href: paths.reports(), text: words.clientData(clientData.count), note: oldest(clientData.first) }]
      : []),
    ...(reports.first
      ? [{ href: paths.reports(), text: words.reports(reports.count), note: oldest(reports.first) }]
      : []),
    ...(feedback.first
      ? [{ href: paths.feedback(), text: words.feedback(feedback.count), note: dueText(page, feedback.first) }]
      : []),
  ]
}
