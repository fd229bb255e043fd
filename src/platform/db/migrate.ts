import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'

/** The names of the migrations in a folder, in the order they are applied. */
export function migrationNames(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
}

/**
 * Applies the migrations of a folder that a SQLite file does not have yet, each in a transaction of its own.
 * The table of what was applied has the name and shape wrangler gives it on D1. Returns the names applied now.
 */
export function migrate(file: Sqlite.Database, folder: string): string[] {
  file.exec(
    'CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
  )
  const applied = new Set(file.prepare('SELECT name FROM d1_migrations').pluck().all())
  const waiting = migrationNames(folder).filter(name => !applied.has(name))
  for (const name of waiting) {
    file.transaction(() => {
      file.pragma('defer_foreign_keys = ON')
      file.exec(readFileSync(join(folder, name), 'utf8'))
      file.prepare('INSERT INTO d1_migrations (name) VALUES (?)').run(name)
    })()
  }
  return waiting
}
