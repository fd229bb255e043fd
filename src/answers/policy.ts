import type { WholeAnswer } from './find-whole-answer.ts'

/** The reason why somebody may not edit an answer, or null: its author may, until it is withdrawn. */
export function whyNotEdit(
  viewer: { id: string } | null,
  answer: Pick<WholeAnswer, 'authorId' | 'withdrawnAt'>,
): 'not_yours' | 'withdrawn' | null {
  if (!viewer || viewer.id !== answer.authorId) return 'not_yours'
  return answer.withdrawnAt ? 'withdrawn' : null
}
