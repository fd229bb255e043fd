import { eq } from 'drizzle-orm'
import { people } from '../people/schema.ts'
import type { Services } from '../platform/services.ts'

/** Whether a person wants mails about rounds; they do until they say otherwise. */
export async function wantsRoundMails({ db }: Services, personId: string): Promise<boolean> {
  const [person] = await db.select({ wanted: people.roundMails }).from(people).where(eq(people.id, personId))
  return person?.wanted ?? false
}
