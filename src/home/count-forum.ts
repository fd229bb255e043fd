import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { countPracticesAbout } from '../practices/count-practices-about.ts'
import { countOpenQuestions } from '../threads/count-open-questions.ts'

export type ForumNumbers = { practices: number; needs: number; questions: number }

/** What there is to read without signing in. */
export async function countForum(services: Services): Promise<ForumNumbers> {
  const [practices, questions, [needs]] = await Promise.all([
    countPracticesAbout(services, null, {}),
    countOpenQuestions(services, null),
    services.db.all<{ count: number }>(sql`SELECT count(*) AS count FROM needs`),
  ])
  return { practices, needs: needs?.count ?? 0, questions: questions.all }
}
