import type { Audience } from '../../src/audiences/audience.ts'
import type { PracticeKind } from '../../src/practices/schema.ts'
import { shownKind } from '../../src/practices/shown-kind.ts'
import type { Newness } from '../../src/visits/newness.ts'
import { audienceText } from '../audiences/audience-field.tsx'
import type { PageContext } from '../page.ts'
import { KindBadge, Tag } from '../ui/badge.tsx'
import { Icon } from '../ui/icon.tsx'
import { NewMark } from '../visits/new-mark.tsx'

type Props = { page: PageContext; practice: Audience & Partial<Newness> & { kind: PracticeKind; isWish: boolean } }

/** What a practice is (good, a pitfall, or a wish nobody has tried), and whom it is kept to. */
export function PracticeSigns({ page, practice }: Props) {
  const restricted = audienceText(page, practice)
  const { isNew = false, newAnswers = 0 } = practice
  const label = page.t.practices.kinds[shownKind(practice)]
  return (
    <div class="card-signs">
      <KindBadge kind={practice.kind} wish={practice.isWish} label={label} />
      <NewMark page={page} of={{ isNew, newAnswers }} as="comments" />
      {restricted && (
        <Tag>
          <Icon name="lock" />
          {restricted}
        </Tag>
      )}
    </div>
  )
}
