import { sql } from 'drizzle-orm'
import { markupFaults } from '../support/crawl.ts'
import type { Forum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import { changesOf, storedRows } from '../support/stored.ts'

/** Why an answer to bad input is none: not a refusal, not a page in words, or something was written. */
export function faultsOf(answer: Page): string[] {
  const refused = answer.status >= 400 && answer.status < 500
  return [...(refused ? [] : [`${answer.status} ${answer.location ?? ''}`]), ...wordFaults(answer)]
}

/** What is wrong with the page of a refusal. */
export function wordFaults(answer: Page): string[] {
  if (answer.status < 400) return []
  const isPage = (answer.headers.get('Content-Type') ?? '').startsWith('text/html')
  const language = /<html lang="(fi|sv|en)"/.test(answer.html) ? [] : ['no language']
  // The summary may point to a field that this person's form keeps hidden.
  const markup = markupFaults({ html: answer.html }).filter(fault => !fault.endsWith('leads nowhere'))
  return isPage ? [...language, ...markup] : ['not a page']
}

/** Watches a database; `changes` tells what was written since, without the times that reading leaves. */
export async function watch(forum: Forum) {
  await forum.settled()
  const { file } = forum
  if (!file) return watchCounts(forum)
  const before = await storedRows(forum.db)
  const written = () => file.prepare('SELECT total_changes()').pluck().get()
  let seen = written()
  return {
    async changes(): Promise<string[]> {
      await forum.settled()
      const now = written()
      if (now === seen) return []
      seen = now
      return changesOf(before, await storedRows(forum.db))
    },
  }
}

/** On D1, where each query takes its time, one that counts the rows of all tables. */
async function watchCounts(forum: Forum) {
  const tables = await forum.db.all<{ name: string }>(sql`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '@_cf%' ESCAPE '@'
      AND name NOT IN ('visits', 'readings', 'jobs', 'counted_acts')`)
  const counts = tables.map(({ name }) => `(SELECT count(*) FROM ${name}) AS ${name}`)
  const count = async () => {
    const [row] = await forum.db.all<Record<string, number>>(sql.raw(`SELECT ${counts.join()}`))
    return row ?? {}
  }
  const before = await count()
  return {
    async changes(): Promise<string[]> {
      await forum.settled()
      const after = await count()
      const changed = Object.keys(after).filter(name => after[name] !== before[name])
      return changed.map(name => `${Number(after[name]) > Number(before[name]) ? '+' : '-'} ${name}`)
    },
  }
}
