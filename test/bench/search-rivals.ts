import Sqlite from 'better-sqlite3'
import type { IndexedText } from '../../src/text-index/index-text.ts'

/** FTS5 as it comes, on the same texts: no stems, nothing that decides who sees what. */
export type Rival = { find: (text: string) => number; bytes: number; close: () => void }

export const rivalTokenizers = { trigram: 'trigram', plain: 'unicode61' } as const

/** Texts in an index of one of SQLite's own tokenizers, in a file of its own. */
export function makeRival(path: string, tokenizer: string, texts: Iterable<IndexedText>): Rival {
  const file = new Sqlite(path)
  file.pragma('journal_mode = WAL')
  file.exec(`CREATE VIRTUAL TABLE texts USING fts5(title, body, content = '', tokenize = '${tokenizer}')`)
  const insert = file.prepare('INSERT INTO texts (rowid, title, body) VALUES (?, ?, ?)')
  file.transaction(() => {
    let id = 0
    for (const { title, body } of texts) insert.run(++id, title, body)
  })()
  file.exec("INSERT INTO texts (texts) VALUES ('optimize')")
  const bytes = file.prepare("SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'texts%'").pluck().get() as number
  const select = file.prepare('SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT 20')
  // A word of fewer letters has no trigram.
  const shortest = tokenizer === 'trigram' ? 3 : 1
  return {
    find(text) {
      const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => word.length >= shortest)
      return words.length === 0 ? 0 : select.all(words.map(word => `"${word}"`).join(' ')).length
    },
    bytes,
    close: () => file.close(),
  }
}
