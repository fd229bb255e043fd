import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { type AboutNeed, countAboutNeeds } from './count-about-needs.ts'

export type NeedInList = {
  number: number
  name: string
  description: string
  themeIds: string[]
  about: AboutNeed
}

type Row = Omit<NeedInList, 'themeIds' | 'about'> & { themes: string }

/** All needs in their order, with how much of what the viewer may see is about each. Two queries. */
export async function listNeeds(services: Services, viewer: Viewer | null, language: Language): Promise<NeedInList[]> {
  const [rows, counts] = await Promise.all([
    services.db.all<Row>(sql`
      SELECT number, ${sql.raw(language)} AS name, ${sql.raw(`description_${language}`)} AS description, (
        SELECT json_group_array(theme_id) FROM need_themes WHERE need_number = number
      ) AS themes
      FROM needs ORDER BY number`),
    countAboutNeeds(services, viewer),
  ])
  return rows.map(({ themes, ...need }) => ({
    ...need,
    themeIds: JSON.parse(themes),
    about: counts.get(need.number) ?? { good: 0, pitfall: 0, thread: 0, event: 0 },
  }))
}
