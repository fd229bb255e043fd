import { parseDay, typedDay } from '../i18n/dates.ts'
import type { Submitted } from '../platform/forms.ts'
import type { DecisionForm } from './decision-form.ts'

/** A decision as its form would have been typed, to edit it and to compare two of them. */
export function typedDecision(decision: DecisionForm): Submitted {
  const { outcome, level, reason, ownerNetworkId, ownerBody, startsOn, reviewOn, place, departure, note } = decision
  return {
    ...{ outcome: outcome ?? '', level: level ?? '', reason, owner_network: ownerNetworkId ?? '' },
    ...{ owner_body: ownerBody, starts_on: typedIso(startsOn), review_on: typedIso(reviewOn) },
    ...{ place: place === null ? '' : String(place), departure, note, revision: String(decision.revision) },
  }
}

function typedIso(iso: string | null): string {
  const day = iso && parseDay(iso)
  return day ? typedDay(day) : ''
}
