import { listAnswerTexts } from '../answers/list-answer-texts.ts'
import { type Subject, subjectKinds } from '../answers/schema.ts'
import { listEventTexts } from '../calendar/list-event-texts.ts'
import { isLanguage } from '../i18n/messages.ts'
import { listNeedTexts } from '../needs/list-need-texts.ts'
import { listNetworkTexts } from '../networks/list-network-texts.ts'
import { listPersonTexts } from '../people/list-person-texts.ts'
import type { Services } from '../platform/services.ts'
import { listPracticeTexts } from '../practices/list-practice-texts.ts'
import { listDecisionTexts } from '../reviews/list-decision-texts.ts'
import { listFollowUpTexts } from '../reviews/list-follow-up-texts.ts'
import type { IndexedText } from '../text-index/index-text.ts'
import type { ThingKind } from '../text-index/schema.ts'
import { listThreadTexts } from '../threads/list-thread-texts.ts'

type Database = Pick<Services, 'db'>
type Thing = { kind: ThingKind; refId: string }

/** What things of a kind say themselves, in each language they have a text in. */
const ownTexts: Record<ThingKind, (services: Database, refIds: string[]) => Promise<IndexedText[]>> = {
  practice: listPracticeTexts,
  thread: listThreadTexts,
  event: listEventTexts,
  need: listNeedTexts,
  decision: listDecisionTexts,
  network: listNetworkTexts,
  person: listPersonTexts,
}

/**
 * The texts that were found, as plain text, in no order: of a thing the parts asked for, which are those of search_entries.
 * What is no longer there, or withdrawn, is left out. At most one query a kind and two for answers and follow-ups. Who
 * may see them is asked before.
 */
export async function textsOf(services: Database, wanted: (Thing & { part: string })[]): Promise<IndexedText[]> {
  const own = wanted.filter(({ part }) => part === '' || isLanguage(part))
  const under = wanted.filter(({ part }) => part !== '' && !isLanguage(part))
  const ids = (which: typeof under) => [...new Set(which.map(each => each.part))]
  const followUps = ids(under.filter(each => each.kind === 'decision'))
  const answers = ids(under.filter(each => each.kind !== 'decision'))
  const texts = await Promise.all([
    readOwn(services, own),
    answers.length > 0 ? listAnswerTexts(services, { ids: answers }) : [],
    followUps.length > 0 ? listFollowUpTexts(services, { ids: followUps }) : [],
  ])
  const keys = new Set(wanted.map(keyOf))
  return texts.flat().filter(text => keys.has(keyOf(text)))
}

/** Everything by which some things are found: their own texts with the answers under them and what was told since. */
export async function allTextsOf(services: Database, things: Thing[]): Promise<IndexedText[]> {
  const subjects = things.flatMap(({ kind, refId }): Subject[] => {
    const subjectKind = subjectKinds.find(each => each === kind)
    return subjectKind ? [{ kind: subjectKind, id: refId }] : []
  })
  const decisions = things.filter(({ kind }) => kind === 'decision').map(({ refId }) => refId)
  const texts = await Promise.all([
    readOwn(services, things),
    subjects.length > 0 ? listAnswerTexts(services, { subjects }) : [],
    decisions.length > 0 ? listFollowUpTexts(services, { decisions }) : [],
  ])
  return texts.flat()
}

async function readOwn(services: Database, things: Thing[]): Promise<IndexedText[]> {
  const byKind = new Map<ThingKind, Set<string>>()
  for (const { kind, refId } of things) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(refId))
  const texts = await Promise.all([...byKind].map(([kind, refIds]) => ownTexts[kind](services, [...refIds])))
  return texts.flat()
}

function keyOf({ kind, refId, part }: Thing & { part?: string }): string {
  return `${kind} ${refId} ${part ?? ''}`
}
