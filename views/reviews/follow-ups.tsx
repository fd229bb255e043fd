import { placeIn } from '../../src/paths.ts'
import type { FollowUp } from '../../src/reviews/list-follow-ups.ts'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { statusTones, storedDayText } from './decision-words.ts'

type Props = { page: PageContext; followUps: FollowUp[] }

/** What has been done since a decision, the latest first; nothing when nobody has told. */
export function FollowUps({ page, followUps }: Props) {
  const { reviews } = page.t
  if (followUps.length === 0) return null
  return (
    <>
      <p class="voice-label">{reviews.followUps}</p>
      <ul class="follow-ups">
        {followUps.map(({ day, body, language, status, tellerName, ...where }) => (
          <li>
            <p class="signs">
              <time datetime={day}>{storedDayText(page, day)}</time>
              <StatusBadge tone={statusTones[status]} label={reviews.statuses[status]} />
              {tellerName && <span>{tellerName}</span>}
            </p>
            <p class="kept-text measure" lang={language}>
              {body}
            </p>
            <LinkOf page={page} of={where} />
          </li>
        ))}
      </ul>
    </>
  )
}

function LinkOf({ page, of: { link, linked } }: { page: PageContext; of: Pick<FollowUp, 'link' | 'linked'> }) {
  if (!link) return null
  const ours = link.startsWith('/')
  return (
    <p>
      {linked ? (
        <a href={placeIn(page.language, link)} lang={linked.language}>
          {linked.title}
        </a>
      ) : (
        <a href={ours ? placeIn(page.language, link) : link} rel={ours ? undefined : 'nofollow noopener'}>
          {ours ? page.t.reviews.linkHere : link}
        </a>
      )}
    </p>
  )
}
