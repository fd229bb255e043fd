import { eq } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { PageTextId } from './page-text-ids.ts'
import { pageTexts } from './schema.ts'
import type { InThree } from './setting-kinds.ts'

/** What the coordinator has written for a page; an empty language falls back to the text the service came with. */
export type PageText = { revision: number; changedAt: Date | null; texts: InThree; html: InThree }

const nothing: InThree = { fi: '', sv: '', en: '' }

/** The text of a page as stored; revision 0 while nobody has written one. */
export async function findPageText({ db }: Pick<Services, 'db'>, id: PageTextId): Promise<PageText> {
  const [row] = await db.select().from(pageTexts).where(eq(pageTexts.id, id))
  if (!row) return { revision: 0, changedAt: null, texts: nothing, html: nothing }
  const { revision, changedAt, fi, sv, en, fiHtml, svHtml, enHtml } = row
  return { revision, changedAt, texts: { fi, sv, en }, html: { fi: fiHtml, sv: svHtml, en: enHtml } }
}
