import { dayText, isoText } from '../../src/i18n/dates.ts'
import type { Language } from '../../src/i18n/messages.ts'
import { shownKind } from '../../src/practices/shown-kind.ts'
import type { Facts } from '../../src/search/list-facts.ts'
import { audienceText } from '../audiences/audience-field.tsx'
import { whenText } from '../calendar/when-text.ts'
import type { PageContext } from '../page.ts'
import { KindBadge } from '../ui/badge.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'

type Props = { page: PageContext; facts: Facts }
/** `language` is that of its text, when worth telling. */
type OfResult = Props & { language: Language | null }

const signs: Record<Exclude<Facts['kind'], 'practice'>, IconName> = {
  ...{ thread: 'thread', event: 'calendar', need: 'need', decision: 'check', network: 'network', person: 'person' },
}

/** What was found, where it comes from and when. */
export function ResultKind({ page, facts, language }: OfResult) {
  const { names } = page
  const { kind, networkId, audience } = facts
  const network = kind === 'network' ? undefined : names.networks[networkId ?? '']
  const role = facts.roleId && names.roles[facts.roleId]
  const restricted = audience === 'members' ? null : audienceText(page, { ...facts, audience })
  return (
    <p class="hit-kind">
      <Kind page={page} facts={facts} />
      {role && <span>{role}</span>}
      {network && <span>{network}</span>}
      {!network && facts.source && <span>{page.t.practices.fromSource(facts.source)}</span>}
      <When page={page} facts={facts} />
      {language && <span>{`${page.t.search.filters.language}: ${page.t.forms.languages[language]}`}</span>}
      {restricted && (
        <span>
          <Icon name="lock" /> {restricted}
        </span>
      )}
    </p>
  )
}

/** What kind of thing was found. */
export function Kind({ page: { t }, facts }: Props) {
  const { kind, practiceKind, isWish, eventKind } = facts
  if (kind === 'practice') {
    const shown = { kind: practiceKind ?? 'good', isWish }
    return <KindBadge kind={shown.kind} wish={isWish} label={t.practices.kinds[shownKind(shown)]} />
  }
  return (
    <span class="badge badge--thread">
      <Icon name={signs[kind]} />
      {kind === 'event' ? t.calendar.kinds[eventKind ?? 'training'] : t.search.kinds[kind]}
    </span>
  )
}

function When({ page, facts }: Props) {
  const { startsAt, endsAt, startDay, endDay, wholeDay, at } = facts
  if (startsAt && endsAt && startDay && endDay)
    return (
      <time datetime={wholeDay ? startDay : isoText(startsAt)}>
        {whenText(page, { startsAt, endsAt, startDay, endDay, wholeDay })}
      </time>
    )
  return at ? <time datetime={isoText(at)}>{dayText(at, page.language)}</time> : null
}
