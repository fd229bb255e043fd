import { and, eq } from 'drizzle-orm'
import { type Published, publishedBefore } from '../drafts/published.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import { idFrom } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { indexText } from '../text-index/index-text.ts'
import { practiceText } from './list-practice-texts.ts'
import type { PracticeForm } from './practice-form.ts'
import { needRows, practiceRow } from './practice-row.ts'
import { practiceNeeds, practices } from './schema.ts'

const texts = {
  ...{ title: practices.title, summary: practices.summary, situation: practices.situation, done: practices.done },
  ...{ happened: practices.happened, watchOut: practices.watchOut, fitsWhere: practices.fitsWhere },
}

/** Publishes a practice or a pitfall with its needs. Returns its id; a form sent twice is published once. */
export async function publishPractice(services: Services, author: Viewer, form: PracticeForm): Promise<Published> {
  const { db, now } = services
  const id = idFrom(form.token)
  const row = { id, ...practiceRow(form) }
  try {
    await db.writeTogether([
      db.insert(practices).values({ ...row, authorId: author.id, publishedAt: now() }),
      db.insert(practiceNeeds).values(needRows(id, form)),
      indexText(db, practiceText(row)),
    ])
  } catch (error) {
    if (!refusalIn(error, ['practices.id'])) throw error
    const mine = and(eq(practices.id, id), eq(practices.authorId, author.id))
    const [sent] = await db.select(texts).from(practices).where(mine)
    const { title, summary, situation, done, happened, watch_out: watchOut, fits_where: fitsWhere } = form
    return sent
      ? publishedBefore(id, sent, { title, summary, situation, done, happened, watchOut, fitsWhere })
      : publishPractice(services, author, { ...form, token: '' })
  }
  return { ok: true, id }
}
