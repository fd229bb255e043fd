import type { PracticeKind } from './schema.ts'

/** What a practice is shown and filtered as: a wish from a report is not a practice anybody has tried. */
export const shownKinds = ['good', 'pitfall', 'wish'] as const
export type ShownKind = (typeof shownKinds)[number]

export function shownKind({ kind, isWish }: { kind: PracticeKind; isWish: boolean }): ShownKind {
  return isWish ? 'wish' : kind
}
