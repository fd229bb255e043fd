import { eq } from 'drizzle-orm'
import { people } from '../people/schema.ts'
import type { Services } from '../platform/services.ts'

/** Whether a person gets mails about rounds. One already waiting to be sent asks again before it goes. */
export async function changeRoundMails({ db }: Services, personId: string, wanted: boolean): Promise<void> {
  await db.update(people).set({ roundMails: wanted }).where(eq(people.id, personId))
}
