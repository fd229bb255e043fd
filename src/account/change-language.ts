import { eq } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import { people } from '../people/schema.ts'
import type { Services } from '../platform/services.ts'

/** The language a person's mails come in and the service opens in. */
export async function changeLanguage({ db }: Services, personId: string, language: Language): Promise<void> {
  await db.update(people).set({ language }).where(eq(people.id, personId))
}
