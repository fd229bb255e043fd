import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { InThree } from './setting-kinds.ts'

export type Theme = InThree & { id: string; active: boolean; needs: number; practices: number }

/** The themes in their order, retired ones too, with how many needs carry each and how many practices were given it. */
export async function listThemes({ db }: Pick<Services, 'db'>): Promise<Theme[]> {
  const rows = await db.all<Omit<Theme, 'active'> & { active: number }>(sql`
    SELECT id, fi, sv, en, active,
      (SELECT count(*) FROM need_themes WHERE theme_id = themes.id) AS needs,
      (SELECT count(*) FROM practices WHERE theme_id = themes.id AND withdrawn_at IS NULL) AS practices
    FROM themes ORDER BY place, id`)
  return rows.map(row => ({ ...row, active: row.active === 1 }))
}
