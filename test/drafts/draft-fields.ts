import type { Forum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import type { Visitor } from '../support/visitor.ts'

type Fields = Record<string, string | string[]>

/** What the form of a thread sends of itself as a draft. */
export function threadDraft(token: string, changes: Fields = {}): Fields {
  return {
    ...{ token, draft_kind: 'thread', draft_place: '/threads/new', title: 'Kesken', body: 'Alku on tässä.' },
    ...{ audience: 'near', language: 'fi', 'needs[]': ['6'], ...changes },
  }
}

/** What the form of an answer sends of itself as a draft; `subject` is the address of what is answered. */
export function answerDraft(token: string, subject: string, body: string): Fields {
  const place = subject.replace(/^\/fi/, '')
  return { token, draft_kind: 'answer', draft_place: place, body, language: 'fi' }
}

type Told = { status: number; state: string; text: string; token?: string; here?: string }

/** Saves as the script does; returns the answer and what it tells. */
export async function autosave(who: Visitor, fields: Fields): Promise<Told> {
  const page = await who.post('/fi/drafts', fields, { Accept: 'application/json' })
  return { status: page.status, ...JSON.parse(page.html) }
}

/** The value of a hidden field, an input or a text area of a page. */
export function fieldIn({ html }: Page, name: string): string | undefined {
  const input = new RegExp(`<input[^>]* name="${name}"[^>]* value="([^"]*)"`).exec(html)
  const area = new RegExp(`<textarea[^>]* name="${name}"[^>]*>([^<]*)<`).exec(html)
  return (input ?? area)?.[1]?.trim()
}

/** Everything anybody has written and not published, straight from the table. */
export async function storedDrafts(forum: Forum) {
  const { drafts } = await import('../../src/drafts/schema.ts')
  return forum.db.select().from(drafts).orderBy(drafts.id)
}
