import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { findMatches, type Match, type Matches } from '../text-index/find-matches.ts'
import { readQuery } from '../text-index/read-query.ts'
import { countHolding, type Holding } from './count-holding.ts'
import { type FoundTitle, listFoundTitles, thingKey } from './list-found-titles.ts'
import { listFrequentSearches } from './list-frequent-searches.ts'
import { visibleThings } from './visible-things.ts'

type Counted = { count: number; isCut: boolean }

/** How the results of a search would change. */
export type ChangedSearch = {
  query: string
  /** How often it was made in the last 30 days; null of a word of the group itself. */
  times: number | null
  before: Counted
  after: Counted
  /** What would come among the first results, and what would drop from them. */
  comes: FoundTitle[]
  goes: FoundTitle[]
  /** Whether the first results are the same in another order. */
  reordered: boolean
}

export type SynonymPreview = {
  /** How many texts hold each word of the group now. */
  holding: Holding[]
  /** How many of the searches tried are those of the last month. */
  frequent: number
  changed: ChangedSearch[]
  unchanged: number
}

const days = 30
const mostFrequent = 30
const mostWords = 8
const first = 5

type Change = { words: string[]; before: string[][]; after: string[][] }

/**
 * What a change of the words that mean the same would do to searches: to those of the words themselves and to the most
 * frequent ones of the last month, each made with the old groups and with the new, as the viewer would find.
 */
export async function previewSynonyms(
  services: Services,
  { viewer, language }: { viewer: Viewer; language: Language },
  { words, before, after }: Change,
): Promise<SynonymPreview> {
  const frequent = await listFrequentSearches(services, { days, most: mostFrequent })
  const own = words.slice(0, mostWords).map(word => ({ query: word, times: null }))
  const others = frequent.filter(({ query }) => !own.some(each => each.query.toLowerCase() === query))
  const find = (query: string, synonyms: string[][]) =>
    findMatches(services, query, { synonyms, visible: visibleThings(viewer) })
  const changes: (Omit<ChangedSearch, 'comes' | 'goes'> & { comes: Match[]; goes: Match[] })[] = []
  for (const { query, times } of [...own, ...others]) {
    // Most searches hold none of the words, and one for words nobody wrote costs most.
    if (isReadAlike(query, before, after)) continue
    const change = compare(await find(query, before), await find(query, after))
    if (change) changes.push({ query, times, ...change })
  }
  const titles = await listFoundTitles(
    services,
    language,
    changes.flatMap(({ comes, goes }) => [...comes, ...goes]),
  )
  const titled = (things: Match[]) => things.flatMap(thing => titles.get(thingKey(thing)) ?? [])
  return {
    holding: await countHolding(services, viewer, words),
    frequent: others.length,
    changed: changes.map(change => ({ ...change, comes: titled(change.comes), goes: titled(change.goes) })),
    unchanged: own.length + others.length - changes.length,
  }
}

/** Whether a search means the same with both, so that it finds the same. */
function isReadAlike(query: string, before: string[][], after: string[][]): boolean {
  const read = (synonyms: string[][]) => JSON.stringify(readQuery(query, synonyms).terms)
  return read(before) === read(after)
}

/** Null when neither how much is found nor the first results differ. */
function compare(before: Matches, after: Matches) {
  const [old, present] = [before.things.slice(0, first), after.things.slice(0, first)]
  const missing = (from: Match[], among: Match[]) =>
    from.filter(thing => !among.some(each => thingKey(each) === thingKey(thing)))
  const [comes, goes] = [missing(present, old), missing(old, present)]
  const counted = ({ things, isCut }: Matches) => ({ count: things.length, isCut })
  const inOrder = old.map(thingKey).join('\n') === present.map(thingKey).join('\n')
  if (inOrder && before.things.length === after.things.length) return null
  const reordered = !inOrder && comes.length === 0 && goes.length === 0
  return { before: counted(before), after: counted(after), comes, goes, reordered }
}
