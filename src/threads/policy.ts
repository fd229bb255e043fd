export type Refusal = 'not_yours' | 'no_such_answer'

/** Whether the viewer asked: the asker marks what helped and may withdraw the thread. */
export function asked(viewer: { id: string } | null, thread: { authorId: string | null }): boolean {
  return viewer !== null && viewer.id === thread.authorId
}
