import { eq } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { findPageText, type PageText } from './find-page-text.ts'
import type { PageTextId } from './page-text-ids.ts'
import { renderText } from './render-text.ts'
import { pageTexts } from './schema.ts'
import type { InThree } from './setting-kinds.ts'

type Answer = { ok: true } | { ok: false; refusal: 'moved_on'; stored: PageText }
type Edit = { revision: number; texts: InThree }

/**
 * Saves the text of a page, rendered once, over the revision its editor was shown. Refuses when somebody has saved
 * another text meanwhile, with what is stored now; the same text saved twice is saved once.
 */
export async function savePageText(
  services: Services,
  actorId: string,
  id: PageTextId,
  { revision, texts }: Edit,
): Promise<Answer> {
  const { db, now } = services
  if (isSame((await findPageText(services, id)).texts, texts)) return { ok: true }
  const { fi, sv, en } = texts
  const html = { fiHtml: renderText(fi), svHtml: renderText(sv), enHtml: renderText(en) }
  const row = { fi, sv, en, ...html, revision: revision + 1, changedAt: now() }
  try {
    await db.writeTogether([
      revision === 0
        ? db.insert(pageTexts).values({ id, ...row })
        : db.update(pageTexts).set(row).where(eq(pageTexts.id, id)),
      auditEntry(services, { actorId, action: 'page_text_changed', subject: { kind: 'page_text', id } }),
    ])
    return { ok: true }
  } catch (error) {
    if (!refusalIn(error, ['text_moved_on', 'page_texts.id'])) throw error
    const stored = await findPageText(services, id)
    return isSame(stored.texts, texts) ? { ok: true } : { ok: false, refusal: 'moved_on', stored }
  }
}

function isSame(one: InThree, other: InThree): boolean {
  return one.fi === other.fi && one.sv === other.sv && one.en === other.en
}
