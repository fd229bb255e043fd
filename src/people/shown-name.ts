import { type SQL, sql } from 'drizzle-orm'
import { may, type Viewer } from './find-viewer.ts'

/** The name of `people`, or of an alias of it; NULL of an anonymised account, which keeps its role alone. */
export function nameOf(alias: string): SQL {
  return sql.raw(`CASE WHEN ${alias}.anonymised_at IS NULL THEN ${alias}.name END`)
}

/** A column of `people`, NULL of an anonymised account: where somebody worked is as good as a name in a small network. */
export function ifNamed(column: 'organisation_type_id' | 'home_network_id'): SQL {
  return sql.raw(`CASE WHEN people.anonymised_at IS NULL THEN people.${column} END`)
}

/** The name of `people` as a viewer may know it: a visitor gets NULL, so that no view can show what it never had. */
export function shownName(viewer: Viewer | null): SQL {
  return viewer ? nameOf('people') : sql`NULL`
}

/**
 * The id of `people` where it leads to a page the viewer may open, else NULL: visitors open none, and the page of who
 * has left is open only to whoever can let them back in.
 */
export function shownId(viewer: Viewer | null): SQL {
  if (!viewer) return sql`NULL`
  const open = may(viewer, 'manage_people') ? sql`people.anonymised_at IS NULL` : sql`people.active = 1`
  return sql`CASE WHEN ${open} THEN people.id END`
}

/**
 * The network a text was published for, from its table joined with `people`; NULL once its author's account is
 * anonymised, because role and network together name a leader. The column itself stays and decides who may see the text.
 */
export const shownNetwork: SQL = sql.raw('CASE WHEN people.anonymised_at IS NULL THEN network_id END')
