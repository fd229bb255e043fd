/** What of a thread or a practice in a list is new to the viewer. */
export type Newness = {
  /** Published by somebody else since the viewer's last visit, and not opened since. */
  isNew: boolean
  /** Answers by others since the viewer last read it, or since their last visit; one more than `mostCounted` at most. */
  newAnswers: number
}

export const mostCounted = 20
