import { eq } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { searches } from './schema.ts'

/** Forgets that something was searched, on every day. */
export async function forgetSearch({ db }: Services, query: string): Promise<void> {
  await db.delete(searches).where(eq(searches.query, query))
}
