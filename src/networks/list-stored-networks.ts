import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { networks } from './schema.ts'

/** A network with all that is kept of it, in every language, as whoever edits it needs it. */
export type StoredNetwork = typeof networks.$inferSelect & {
  /** The working networks next to it. */
  neighbourIds: string[]
}

const columns = {
  ...getTableColumns(networks),
  neighbours: sql<string>`(
    SELECT json_group_array(neighbour_id) FROM (
      SELECT neighbour_id FROM network_neighbours JOIN networks other ON other.id = neighbour_id
      WHERE network_id = networks.id AND other.active = 1 ORDER BY neighbour_id
    ))`,
}

/** Every network, those that no longer work too. */
export async function listStoredNetworks({ db }: Pick<Services, 'db'>): Promise<StoredNetwork[]> {
  const rows = await db.select(columns).from(networks).orderBy(networks.id)
  return rows.map(withNeighbours)
}

/** One network, whether it works or not, or null. */
export async function findStoredNetwork({ db }: Services, id: string): Promise<StoredNetwork | null> {
  const [row] = await db.select(columns).from(networks).where(eq(networks.id, id))
  return row ? withNeighbours(row) : null
}

function withNeighbours<Row extends { neighbours: string }>({ neighbours, ...row }: Row) {
  return { ...row, neighbourIds: JSON.parse(neighbours) as string[] }
}
