import type { PracticeKind } from '../../src/practices/schema.ts'
import { shownKind } from '../../src/practices/shown-kind.ts'
import type { PageContext } from '../page.ts'
import { KindBadge } from '../ui/badge.tsx'

type Props = { page: PageContext; practice: { kind: PracticeKind; isWish: boolean } }

/** The badge of a practice: a good practice, a pitfall, or a wish that nobody has tried. */
export function KindSign({ page, practice }: Props) {
  const label = page.t.practices.kinds[shownKind(practice)]
  return <KindBadge kind={practice.kind} wish={practice.isWish} label={label} />
}
