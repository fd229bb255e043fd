import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../i18n/messages.ts'

export type DemoAudience = { kind: 'all' | 'near' | 'own' | 'role'; role?: string }
export type DemoAnswer = { author: string; body: string; language: Language; days_ago: number; helped?: boolean }
type Item = {
  id: string
  title: string
  language: Language
  network: string
  author: string
  needs: number[]
  audience: DemoAudience
}

export type DemoPerson = {
  id: string
  name: string
  email: string
  role: string
  organisation: string
  home: string
  networks: string[]
  language: Language
  cast: boolean
}
export type DemoPractice = Item & {
  kind: 'good' | 'pitfall'
  summary: string
  situation: string
  done: string
  happened: string
  watch_out: string
  fits_where: string
  theme: string
  hide_author: boolean
  days_ago: number
  comments: DemoAnswer[]
}
export type DemoThread = Item & { body: string; perspective: string | null; days_ago: number; answers: DemoAnswer[] }
export type DemoEvent = Item & {
  description: string
  kind: 'training' | 'development_day' | 'case_meeting' | 'coffee_hour' | 'network_meeting' | 'deadline'
  day_offset: number
  start: string | null
  end: string | null
  days: number
  place: string
  link: string
  cancelled: boolean
  comments: DemoAnswer[]
}
export type DemoRound = {
  id: string
  title: string
  text: string
  opened_by: string
  opens_days: number
  closes_days: number
  network_tendencies?: Record<string, Record<'own' | 'near' | 'all', number>>
  /** Levels alone when left out. */
  asks?: ('level' | 'priority' | 'timing')[]
  timing_point?: string
  /** The needs an earlier round of the example put on a level; all when left out. */
  needs_from?: { round: string; level: 'own' | 'near' | 'all' }
  /** How likely a need is to be ranked before another, by number. */
  weights?: Record<string, number>
  /** How likely its work is wanted early. */
  before?: Record<string, number>
}
export type DemoDecision = {
  need: number
  outcome: 'now' | 'later' | 'other_level' | 'not_now'
  level?: 'own' | 'near' | 'all'
  reason: string
  place?: number
  departure?: string
  owner_network?: string
  owner_body?: string
  /** From today on, as everywhere here. */
  starts_days?: number
  review_days?: number
  follow_up?: { by: string; days: number; body: string; status: 'under_way' | 'done' }
}
/** The steering group's answer to a closed round of the example. */
export type DemoReview = { round: string; by: string; published_days: number; decisions: DemoDecision[] }
/** A search made in the example, once on each day. */
export type DemoSearch = { query: string; days_ago: number[] }
/** A search somebody of the example saved, and when they last opened it. */
export type DemoSavedSearch = {
  by: string
  query: string
  days_ago: number
  opened_days_ago: number
  mails: boolean
}
export type Demo = {
  people: DemoPerson[]
  practices: DemoPractice[]
  threads: DemoThread[]
  needComments: (DemoAnswer & { need: number })[]
  events: DemoEvent[]
  rounds: DemoRound[]
  reviews: DemoReview[]
  searches: DemoSearch[]
  savedSearches: DemoSavedSearch[]
}

/** The living example, as written in `demo/`. */
export function readDemo(directory: string): Demo {
  const read = (name: string) => JSON.parse(readFileSync(join(directory, `${name}.json`), 'utf8'))
  return {
    people: read('people'),
    practices: read('practices'),
    threads: read('threads'),
    needComments: read('need-comments'),
    events: read('events'),
    rounds: read('rounds'),
    reviews: read('reviews'),
    searches: read('searches'),
    savedSearches: read('saved-searches'),
  }
}
