import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'
import type { PracticeNeed } from './needs-of-practice.ts'

/** All needs by number, named in a language: to choose from and to filter by. */
export async function listNeedNames({ db }: Services, language: Language): Promise<PracticeNeed[]> {
  return db.all<PracticeNeed>(sql`SELECT number, ${sql.raw(language)} AS name FROM needs ORDER BY number`)
}
