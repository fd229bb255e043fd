import { type SQL, sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'
import { correctTerms } from './correct-terms.ts'
import { findAll, findNamed, findParts, findSome, inFull, isRare, ownMatches, searchOf } from './find-all.ts'
import { markerOf } from './mark-word.ts'
import { nearMatch } from './match-text.ts'
import { rankFound } from './rank-found.ts'
import { rankThings } from './rank-things.ts'
import { readQuery } from './read-query.ts'
import type { ThingKind } from './schema.ts'
import { splitCompounds } from './split-compounds.ts'

/** A thing that was found, with the text of it that matches best. */
export type Match = {
  kind: ThingKind
  refId: string
  /** The part that matches best: '' for the thing's own text, a language, or the id of an answer or follow-up. */
  part: string
  networkId: string | null
  language: Language | null
  needs: number[]
  /** Milliseconds. */
  at: number | null
  freshAt: number | null
  solved: boolean
}

export type Matches = {
  /** Best first, each thing once. */
  things: Match[]
  /** Whether there are more than were read; they are the worst. */
  isCut: boolean
  /**
   * Which words were searched in place of which typed ones that match nothing, as stems; empty when what was typed was
   * searched. What to show the reader is taken from the texts that were found, so that no hidden text gives a word away.
   */
  corrected: { typed: string; instead: string[] }[]
  /** How a word of a text is one of those searched for, to mark it; null when it is not. */
  marks: (word: string) => Likeness | null
}

/**
 * How a word in a text is like a searched one: the same, another form of it, a compound with it, one that means the same,
 * or the one that was searched in its place.
 */
export type Likeness = 'same' | 'form' | 'compound' | 'synonym' | 'corrected'

export type MatchOptions = {
  /** The words that mean the same, a list a group. */
  synonyms: string[][]
  /** What the viewer may see, as a condition on the table search_things under the name `things`. */
  visible: SQL
  /** What it is narrowed to, on the same. */
  chosen?: SQL
  /** Searches exactly what was typed. */
  uncorrected?: boolean
  /** Finds only what holds every word, however little that is. */
  everyWord?: boolean
  /** How many things at most; 500 unless told. */
  most?: number
}

/** With fewer than these, what has only some of the words is found too. */
const few = 20
/** With fewer than these, so is what has only the first part of a compound. */
const scarce = 3
/** So many are read at least, because another order may bring them up. */
const leastRead = 100

/** What matches a text somebody typed, whatever it holds; nothing when it holds no word. */
export async function findMatches({ db }: Pick<Services, 'db'>, text: string, options: MatchOptions): Promise<Matches> {
  const { terms, typed } = readQuery(text, options.synonyms)
  const most = options.most ?? 500
  if (terms.length === 0) return { things: [], isCut: false, corrected: [], marks: () => null }
  const { visible, chosen = sql`1 = 1` } = options
  const where = { visible, chosen }
  const read = Math.max(most, leastRead)

  let search = await searchOf(
    db,
    terms,
    terms.map(() => null),
  )
  let all = await findAll(db, search, where, read)
  // Narrowed down, even a usual word may be in few texts, and then its compounds count.
  if (options.chosen && all.rows.length < few && !search.widths.every(isRare)) {
    search = inFull(search)
    all = await findAll(db, search, where, read)
  }
  if (all.rows.length < few && !options.uncorrected) {
    const corrected = await correctTerms(db, terms, search.matches, visible)
    if (corrected.some(each => each !== null)) {
      search = await searchOf(db, terms, corrected)
      all = await findAll(db, search, where, read)
    }
  }
  const { corrected, widths } = search
  const isWhole = !widths.every(isRare)
  const lowest = isWhole ? all.lowest : null
  const ranked = async (match: string | null) =>
    match === null ? [] : await rankFound(db, match, where, leastRead, lowest)
  const hasSynonyms = terms.some(term => term.synonyms.length > 0)
  const own = await ranked(hasSynonyms && all.rows.length > 1 && !isWhole ? ownMatches(search).join(' AND ') : null)
  const near = await ranked(all.rows.length > 1 ? nearMatch(terms, typed, isWhole) : null)
  const named = await findNamed(db, search, all)
  const isPartial = !options.everyWord && all.rows.length < few
  const some = isPartial && terms.length > 1 ? await findSome(db, search, where, read) : null
  const isTooFew = isPartial && all.rows.length + (some?.rows.length ?? 0) < few
  const parts =
    isTooFew && !options.uncorrected ? await splitCompounds(db, search, visible, all.rows.length < scarce) : []
  const split = parts.some(each => each.length > 0) ? await findParts(db, search, parts, where, read) : null
  const things = rankThings({ all: all.rows, own, near, named, some: [...(some?.rows ?? []), ...(split?.rows ?? [])] })
  return {
    things: things.slice(0, most),
    isCut: things.length > most || [all, some, split].some(each => each?.isCut),
    corrected: terms.flatMap((term, at) => {
      const forms = corrected[at]
      return forms ? [{ typed: term.typed, instead: [...new Set([...forms.stems, ...forms.folds])] }] : []
    }),
    marks: markerOf(terms, corrected, parts.flat()),
  }
}
