import { type SQL, sql } from 'drizzle-orm'

/** The condition that somebody else active manages people; in the statement itself, so that it holds in a race. */
export function otherManager(personId: string): SQL {
  return sql`EXISTS (
    SELECT 1 FROM people other JOIN role_capabilities USING (role_id)
    WHERE capability = 'manage_people' AND other.active = 1 AND other.id <> ${personId}
  )`
}

/** The condition that people are managed as before when this person's role or account is gone. */
export function managedWithout(personId: string): SQL {
  return sql`(${otherManager(personId)} OR NOT EXISTS (
    SELECT 1 FROM people one JOIN role_capabilities USING (role_id)
    WHERE capability = 'manage_people' AND one.active = 1 AND one.id = ${personId}
  ))`
}

/** The condition that a role carries a capability. */
export function carries(roleId: string | SQL, capability: 'manage_people' | 'cast_for_network'): SQL {
  return sql`EXISTS (SELECT 1 FROM role_capabilities held WHERE held.role_id = ${roleId} AND held.capability = ${capability})`
}
