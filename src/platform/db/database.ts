import type { SQL } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { DrizzleD1Database } from 'drizzle-orm/d1'

type Drizzle = DrizzleD1Database<Record<string, never>>

export type Statement = BatchItem<'sqlite'>

/**
 * The one database type of the application, on SQLite and on D1.
 *
 * It has no `transaction`, because D1 has none: `writeTogether` writes all of its statements or, when one of them is
 * refused by a constraint or a trigger, none (it then throws). Nothing can be read in between: decide first, write after.
 */
export type Database = Pick<Drizzle, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete'> & {
  /** The rows of a query written as ``sql`…` ``, as the engine gives them. */
  all<Row>(query: SQL): Promise<Row[]>
  writeTogether(statements: Statement[]): Promise<void>
  /**
   * Makes deleted rows unreadable in the database file where the engine can; sealing a round and erasing need it. While
   * another process reads the file it cannot: then it stays owed, and `forgetOwed` does it.
   */
  forgetDeleted(): Promise<void>
  /** Does what `forgetDeleted` could not; returns whether nothing is owed any more. */
  forgetOwed(): Promise<boolean>
}

/**
 * The word a trigger refused a write with (`raise(abort, 'round_closed')`), or null.
 * SQLite and D1 word their errors differently and Drizzle wraps them, so the chain of causes is searched, except for
 * Drizzle's own message, which repeats the values of the query: people's texts.
 */
export function refusalIn<Word extends string>(error: unknown, words: readonly Word[]): Word | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('params' in cause) continue
    const message = cause.message
    const word = words.find(each => isSaid(message, each))
    if (word) return word
  }
  return null
}

/** Whether a message says a word whole: `withdrawn` is not said by naming the column withdrawn_at. */
function isSaid(message: string, word: string): boolean {
  const inside = /[\w.]/
  for (let at = message.indexOf(word); at !== -1; at = message.indexOf(word, at + 1))
    if (!inside.test(message[at - 1] ?? '') && !inside.test(message[at + word.length] ?? '')) return true
  return false
}
