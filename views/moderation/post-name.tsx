import type { Post } from '../../src/moderation/find-post.ts'
import { grounds } from '../../src/moderation/grounds.ts'
import type { Ground, PostKind } from '../../src/moderation/schema.ts'
import type { PageContext } from '../page.ts'

/** What stands under a question is an answer; what stands under anything else is a comment. */
export function kindOf(kind: PostKind, underThread: boolean): PostKind | 'comment' {
  return kind === 'answer' && !underThread ? 'comment' : kind
}

export function kindOfPost({ kind, subject }: Pick<Post, 'kind' | 'subject'>): PostKind | 'comment' {
  return kindOf(kind, subject?.kind === 'thread')
}

/** The grounds to choose from. */
export function groundOptions({ t }: PageContext, withHints: boolean) {
  const { grounds: names, report } = t.moderation
  const hints: Partial<Record<Ground, string>> = {
    client_data: report.clientDataHint,
    personal_data: report.personalDataHint,
  }
  return grounds.map(value => ({ value, label: names[value], hint: withHints ? hints[value] : undefined }))
}
