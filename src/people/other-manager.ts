import { type SQL, sql } from 'drizzle-orm'

/** The condition that somebody else active manages people; in the statement itself, so that it holds in a race. */
export function otherManager(personId: string): SQL {
  return sql`EXISTS (
    SELECT 1 FROM people other JOIN role_capabilities USING (role_id)
    WHERE capability = 'manage_people' AND other.active = 1 AND other.id <> ${personId}
  )`
}
