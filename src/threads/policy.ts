export type Refusal = 'not_yours' | 'no_such_answer'

/** Whether the viewer asked: the asker marks what helped, edits the thread and may withdraw it. */
export function asked(viewer: { id: string } | null, thread: { authorId: string | null }): boolean {
  return viewer !== null && viewer.id === thread.authorId
}

/** The reason why somebody may not edit a thread, or null: only who asked may. A withdrawn thread is not found at all. */
export function whyNotEdit(viewer: { id: string } | null, thread: { authorId: string | null }): 'not_yours' | null {
  return asked(viewer, thread) ? null : 'not_yours'
}
