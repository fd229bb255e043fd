import type { Post } from './find-post.ts'

/** Whether somebody may report a post: if they can read it where it stands. */
export function mayReport({ open }: Pick<Post, 'open'>): boolean {
  return open
}

/**
 * Whether the coordinator may have a post before them: what they could see anyway, and beyond that only what was
 * reported, also when it is addressed to others than them.
 */
export function mayJudge({ addressed, reported }: Pick<Post, 'addressed' | 'reported'>): boolean {
  return addressed || reported
}

/** Whether the coordinator is shown what it says: not when its author took it back and nobody reported it. */
export function mayReadToJudge({ open, reported }: Pick<Post, 'open' | 'reported'>): boolean {
  return open || reported
}
