import type { Page } from '../support/page.ts'
import type { Visitor } from '../support/visitor.ts'

type Fields = Record<string, string | string[]>

/** What a person types to add an event: a training next Tuesday. */
export const training: Fields = {
  title: 'Yhteinen kirjaaminen',
  kind: 'training',
  description: 'Harjoittelemme **kuvitteellisilla** esimerkeillä.',
  start_day: '1.12.2026',
  start_time: '9',
  end_time: '11.00',
  place: 'Kajaani, Kauppakatu 1',
  link: 'https://www.esimerkki.fi/kirjaaminen',
  language: 'fi',
  audience: 'all',
  'needs[]': ['6'],
}

/** Adds an event as somebody would and returns its address, without the query. */
export async function added(visitor: Visitor, changes: Fields = {}): Promise<string> {
  const page = await visitor.post('/fi/calendar', { ...training, ...changes })
  if (page.status !== 303) throw new Error(`not added: ${page.text}`)
  return addressOf(page)
}

export function addressOf(page: Page): string {
  return (page.location ?? '').replace(/\?.*/, '')
}
