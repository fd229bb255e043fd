import { sql } from 'drizzle-orm'
import { newId, newToken } from '../platform/ids.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import type { Services } from '../platform/services.ts'
import type { RoundForm } from './round-form.ts'
import { roundNeeds, roundSecrets, rounds } from './schema.ts'

/**
 * Opens a level round over all needs, in their present wording, which is frozen with it, for the networks active now.
 * Returns its id. Nothing of it can be changed afterwards; it can only be annulled.
 */
export async function openRound({ db, now }: Services, openedBy: string, form: RoundForm): Promise<string> {
  const id = newId()
  await db.writeTogether([
    db.insert(rounds).values({
      ...form,
      ...{ id, kind: 'level', openedBy, bodyHtml: renderMarkdown(form.body), publishedAt: now() },
      networkCount: sql`(SELECT count(*) FROM networks WHERE active = 1)`,
    }),
    db
      .insert(roundNeeds)
      .select(sql`SELECT ${id}, number, fi, sv, en, description_fi, description_sv, description_en FROM needs`),
    db.insert(roundSecrets).values({ roundId: id, secret: newToken() }),
  ])
  return id
}
