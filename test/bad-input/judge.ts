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
  const before = await storedRows(forum.db)
  const written = () => forum.file?.prepare('SELECT total_changes()').pluck().get() ?? null
  let seen = written()
  const changes = async (): Promise<string[]> => {
    await forum.settled()
    return changesOf(before, await storedRows(forum.db))
  }
  return {
    changes,
    /** The same where SQLite can say that anything was written at all; on D1 only `changes` looks. */
    async changesNow(): Promise<string[]> {
      await forum.settled()
      const now = written()
      if (now === seen) return []
      seen = now
      return changes()
    },
  }
}
