import { sql } from 'drizzle-orm'
import type { PostKind } from '../../src/moderation/schema.ts'
import type { Database } from '../../src/platform/db/database.ts'
import { added } from '../calendar/events.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import type { Page } from '../support/page.ts'
import type { Visitor } from '../support/visitor.ts'
import { answer, ask } from '../threads/write.ts'

type Fields = Record<string, string | string[]>

/** Somebody publishes a practice; returns its address. */
export async function tell(who: Visitor, changes: Fields = {}): Promise<string> {
  const page = await who.post('/fi/practices', practiceFields(changes))
  if (page.status !== 303) throw new Error(page.text)
  return (page.location ?? '').replace(/\?.*/, '')
}

/** One post of a kind by somebody; an answer stands under a thread of theirs. Returns its id and its address. */
export async function publish(
  who: Visitor,
  kind: PostKind,
  changes: Fields = {},
): Promise<{ id: string; path: string }> {
  const path =
    kind === 'practice'
      ? await tell(who, changes)
      : kind === 'thread'
        ? await ask(who, changes)
        : kind === 'event'
          ? await added(who, changes)
          : await answer(who, await ask(who, { title: 'Keskustelu vastaukselle' }), String(changes.body ?? 'Vastaus.'))
  return { id: idOf(path), path }
}

export function idOf(path: string): string {
  return path.split('/').at(-1) ?? ''
}

export function reportPath(kind: PostKind, id: string): string {
  return `/fi/reports/new/${kind}/${id}`
}

/** The token a report form carries, without which each sending is a report of its own. */
export function tokenOf(page: Page): string {
  return /name="token" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
}

/** Somebody reports a post through its form. */
export async function report(who: Visitor, kind: PostKind, id: string, changes: Fields = {}): Promise<Page> {
  const form = await who.get(reportPath(kind, id))
  return who.post(reportPath(kind, id), {
    ...{ token: tokenOf(form), ground: 'unkind', reason: 'Tässä puhutaan rumasti.' },
    ...changes,
  })
}

/** The coordinator erases a post through its form. */
export function erase(who: Visitor, kind: PostKind, id: string, changes: Fields = {}): Promise<Page> {
  return who.post(`/fi/reports/${kind}/${id}/erasure`, { ground: 'client_data', note: '', sure: '1', ...changes })
}

/** Every value of every table, as one text to search. */
export async function everythingIn(db: Database): Promise<string> {
  const tables = await db.all<{ name: string }>(sql`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '@_cf%' ESCAPE '@'`)
  const rows: unknown[] = []
  for (const { name } of tables) rows.push(name, await db.all(sql`SELECT * FROM ${sql.identifier(name)}`))
  return JSON.stringify(rows)
}
