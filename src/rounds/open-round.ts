import { and, eq, sql } from 'drizzle-orm'
import { refusalIn } from '../platform/db/database.ts'
import { idFrom, newToken } from '../platform/ids.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import type { Services } from '../platform/services.ts'
import type { RoundForm } from './round-form.ts'
import { roundNeeds, roundSecrets, rounds } from './schema.ts'

/**
 * Opens a level round over all needs, in their present wording, which is frozen with it, for the networks active now.
 * Returns its id; a form sent twice opens one round. Nothing of it can be changed afterwards; it can only be annulled.
 */
export async function openRound(services: Services, openedBy: string, form: RoundForm): Promise<string> {
  const { db, now } = services
  const { token = '', ...columns } = form
  const id = idFrom(token)
  try {
    await db.writeTogether([
      db.insert(rounds).values({
        ...columns,
        ...{ id, kind: 'level', openedBy, bodyHtml: renderMarkdown(form.body), publishedAt: now() },
        networkCount: sql`(SELECT count(*) FROM networks WHERE active = 1)`,
      }),
      db
        .insert(roundNeeds)
        .select(sql`SELECT ${id}, number, fi, sv, en, description_fi, description_sv, description_en FROM needs`),
      db.insert(roundSecrets).values({ roundId: id, secret: newToken() }),
    ])
  } catch (error) {
    if (!refusalIn(error, ['rounds.id'])) throw error
    const mine = and(eq(rounds.id, id), eq(rounds.openedBy, openedBy))
    const [sent] = await db.select({ id: rounds.id }).from(rounds).where(mine)
    if (!sent) return openRound(services, openedBy, columns)
  }
  return id
}
