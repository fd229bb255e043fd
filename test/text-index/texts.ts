import { eq, sql } from 'drizzle-orm'
import type { Language } from '../../src/i18n/messages.ts'
import { practices } from '../../src/practices/schema.ts'
import { visibleThings } from '../../src/search/visible-things.ts'
import { findMatches, type Match, type MatchOptions } from '../../src/text-index/find-matches.ts'
import { indexText } from '../../src/text-index/index-text.ts'
import { searchThings } from '../../src/text-index/schema.ts'
import { openTestDatabase } from '../support/database.ts'

export type Text = { id: string; title: string; body: string; language?: Language; hidden?: boolean; at?: Date }
export type Found = Match

/** A database with some practices in it, the hidden ones for a network nobody is in, searched as a visitor does. */
export async function openTexts(texts: Text[]) {
  const { db } = await openTestDatabase()
  for (const { id, title, body, language = 'fi', hidden, at = new Date(0) } of texts)
    await db.writeTogether([
      db.insert(practices).values({
        ...{ id, title, language, kind: 'good', summary: '', publishedAt: at },
        audience: 'all',
      }),
      indexText(db, { kind: 'practice', refId: id, language, title, body }),
      ...(hidden ? [db.update(searchThings).set({ audience: 'own' }).where(eq(searchThings.refId, id))] : []),
    ])
  const search = (query: string, options: Partial<MatchOptions> = {}) =>
    findMatches({ db }, query, { synonyms: [], visible: visibleThings(null), ...options })
  return {
    db,
    search,
    find: async (query: string, options: Partial<MatchOptions> = {}) => (await search(query, options)).things,
    searchAll: (query: string) => search(query, { visible: sql`1 = 1` }),
  }
}
