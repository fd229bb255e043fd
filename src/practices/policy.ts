import type { Viewer } from '../people/find-viewer.ts'

/** Only who published a practice edits or withdraws it; who may see everything has no say in other people's texts. */
export function mayEdit(
  viewer: Viewer | null,
  practice: { authorId: string | null; withdrawnAt: Date | null },
): boolean {
  return viewer !== null && practice.authorId === viewer.id && practice.withdrawnAt === null
}
