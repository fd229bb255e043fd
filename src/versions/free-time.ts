export const freeMinutes = 30

/** Until when an author may put their text right without a mark. */
export function freeUntil(publishedAt: Date): Date {
  return new Date(publishedAt.getTime() + freeMinutes * 60_000)
}
