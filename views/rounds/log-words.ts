import { dayTimeText } from '../../src/i18n/dates.ts'
import type { LogEntry } from '../../src/rounds/next-log-entries.ts'
import type { PageContext } from '../page.ts'

/** What an entry tells, in words; its file has it as it was written, which is what the hash is of. */
export function logWords(page: PageContext, { event, detail }: LogEntry): string {
  const { t, language } = page
  const { told } = t.rounds.log
  const given: Record<string, unknown> = JSON.parse(detail)
  const text = (name: string) => String(given[name] ?? '')
  const number = (name: string) => Number(given[name] ?? 0)
  const time = (name: string) => dayTimeText(new Date(text(name)), language)
  switch (event) {
    case 'opened': {
      const asked = (['level', 'priority', 'timing'] as const).filter(name => given[name] === true)
      const needs = text('needs').split(' ').join(', ')
      return [
        asked.map(name => told.asks[name]).join(', '),
        told.needs(needs),
        t.rounds.closes(time('closes_at')),
        told.quorum(number('quorum_percent')),
      ].join(' · ')
    }
    case 'closed':
      return told.turnout(given.people === null ? null : number('people'), number('networks'))
    case 'exported':
      return told.files(text('network'), text('personal'))
    case 'recounted':
      return Object.values(given).every(same => same === true) ? told.same : told.other
    case 'annulled':
      return t.rounds.annulledBecause(text('reason'))
    case 'review_published':
      return told.decisions(number('now'), number('later'), number('other_level'), number('not_now'))
  }
}
