import type { Language } from '../i18n/messages.ts'
import { placeIn, type Query } from '../paths.ts'
import type { DraftKind } from './schema.ts'

const id = '[\\w-]{1,64}'
const subject = `/(?:practices|threads|calendar|needs)/(?!new$)${id}`

const places: Record<DraftKind, RegExp> = {
  practice: new RegExp(`^/practices/(?:new|${id}/edit)$`),
  thread: new RegExp(`^/threads/(?:new|${id}/edit)$`),
  event: new RegExp(`^/calendar/(?:new|${id}/edit)$`),
  answer: new RegExp(`^${subject}(?:/answers/${id}/edit)?$`),
}

/** Whether something of this kind is written at this address (without language). */
export function isDraftPlace(kind: DraftKind, place: string): boolean {
  return places[kind].test(place)
}

/** Where something published is changed: there is one draft of each person at such a place. */
export function isEditPlace(place: string): boolean {
  return place.endsWith('/edit')
}

/** Where something new begins: there may be many drafts of a person at such a place. */
export function isNewPlace(place: string): boolean {
  return place.endsWith('/new')
}

/** The address of the form at a place, at what is said of its draft. */
export function whereToWrite(language: Language, place: string, query: Query): string {
  return `${placeIn(language, place, query)}#draft`
}
