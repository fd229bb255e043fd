import type { Paths } from '../paths.ts'
import type { Post } from './find-post.ts'

type Placed = Pick<Post, 'kind' | 'id' | 'subject'>

/** Where a post stands; an answer has an address of its own under what it answers. */
export function postPath(paths: Paths, { kind, id, subject }: Placed): string {
  if (kind === 'practice') return paths.practice(id)
  if (kind === 'thread') return paths.thread(id)
  if (kind === 'event') return paths.event(id)
  return paths.answer(subject ? subjectPath(paths, subject) : paths.home, id)
}

function subjectPath(paths: Paths, { kind, id }: NonNullable<Post['subject']>): string {
  return kind === 'need' ? paths.need(Number(id)) : postPath(paths, { kind, id, subject: null })
}
