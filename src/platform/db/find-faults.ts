import type { openSqlite } from './sqlite.ts'

type File = ReturnType<typeof openSqlite>['file']

/**
 * What is wrong with a SQLite file, a line each; nothing when it is whole, every reference in it leads somewhere, and it
 * was made by migrations out of `known` only: one made by newer code is none of ours.
 */
export function findFaults(file: File, known: string[]): string[] {
  const damage = (file.pragma('integrity_check') as { integrity_check: string }[]).map(row => row.integrity_check)
  if (damage.some(line => line !== 'ok')) return damage
  const references = file.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[]
  const missing = references.map(row => `${row.table}, row ${row.rowid}: refers to nothing in ${row.parent}`)
  const tables = file.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
  if (!tables.includes('d1_migrations')) return [...missing, 'it is no database of this service']
  const applied = file.prepare('SELECT name FROM d1_migrations ORDER BY name').pluck().all() as string[]
  const newer = applied.filter(name => !known.includes(name))
  return [...missing, ...newer.map(name => `${name} is unknown: it was made by a newer version of the service`)]
}
