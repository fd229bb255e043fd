import { mostCounted, type Newness } from '../../src/visits/newness.ts'
import type { DiscussionKind } from '../answers/answer.tsx'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'

type Props = { page: PageContext; of: Newness; as: DiscussionKind }

/** In a list: that a text is new to the viewer, or how much has been answered to it since they last read it. */
export function NewMark({ page: { t }, of: { isNew, newAnswers }, as }: Props) {
  if (isNew) return <StatusBadge tone="open" label={t.visits.isNew} />
  if (newAnswers === 0) return null
  const words = t.visits[as]
  return <StatusBadge tone="open" label={newAnswers > mostCounted ? words.many : words.count(newAnswers)} />
}
