import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'

export type NeedChoice = { number: number; name: string }

/** The needs a thread can be about, named in a language. */
export async function listNeedChoices({ db }: Services, language: Language): Promise<NeedChoice[]> {
  return db.all<NeedChoice>(sql`SELECT number, ${sql.raw(language)} AS name FROM needs ORDER BY number`)
}
