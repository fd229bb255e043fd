import type { Viewer } from '../people/find-viewer.ts'
import { newId } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import type { PracticeForm } from './practice-form.ts'
import { needRows, practiceRow } from './practice-row.ts'
import { practiceNeeds, practices } from './schema.ts'

/** Publishes a practice or a pitfall with its needs. Returns its id. */
export async function publishPractice({ db, now }: Services, author: Viewer, form: PracticeForm): Promise<string> {
  const id = newId()
  await db.writeTogether([
    db.insert(practices).values({ id, authorId: author.id, publishedAt: now(), ...practiceRow(form) }),
    db.insert(practiceNeeds).values(needRows(id, form)),
  ])
  return id
}
