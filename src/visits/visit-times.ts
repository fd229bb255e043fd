const minute = 60_000

/** A visit is a run of pages without half an hour between two. */
export const pause = 30 * minute

/** While a visit goes on, it is written down at most this often. */
export const between = 5 * minute

/** A person's visits as the table has them, in milliseconds; null before their first. */
export type Visit = { seenAt: number; beforeAt: number } | null

/** Since when things are new to somebody: when the visit before this one ended. On a first visit nothing is. */
export function newSince(visit: Visit, now: Date): number {
  if (!visit) return now.getTime()
  return now.getTime() - visit.seenAt >= pause ? visit.seenAt : visit.beforeAt
}
