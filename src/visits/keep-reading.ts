import { sql } from 'drizzle-orm'
import type { AnswerPage } from '../answers/list-answers.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { Reading } from './find-reading.ts'
import { type ReadKind, readings } from './schema.ts'

type Item = { kind: ReadKind; id: string; authorId: string | null; publishedAt: Date }

/**
 * Writes down, after the answer has left, how far somebody has read: up to the last answer of the page shown, and only
 * when something on it was new to them. Who opened a later page past answers they have not seen has not read those.
 */
export function keepReading(
  services: Services,
  viewer: Viewer | null,
  item: Item,
  { answers, earlier }: AnswerPage,
  reading: Reading | null,
): void {
  if (!viewer || !reading) return
  const { first, readAt } = reading
  const published = item.publishedAt.getTime()
  const isNew = readAt === null && published > viewer.newSince && item.authorId !== viewer.id
  const [begins, ends] = [answers[0]?.at.getTime() ?? published, answers.at(-1)?.at.getTime() ?? published]
  const isPassed = first !== null && earlier !== null && first.at < begins
  const isShown = first !== null && !isPassed && first.at <= ends
  if (isNew || isShown)
    services.later(write(services, viewer.id, item, isPassed ? published : Math.max(published, ends)))
}

async function write({ db }: Services, personId: string, { kind, id }: Item, at: number): Promise<void> {
  await db
    .insert(readings)
    .values({ personId, kind, itemId: id, readAt: new Date(at) })
    .onConflictDoUpdate({
      target: [readings.personId, readings.kind, readings.itemId],
      set: { readAt: sql`excluded.read_at` },
      setWhere: sql`excluded.read_at > ${readings.readAt}`,
    })
}
