import { listNeedTexts } from '../needs/list-need-texts.ts'
import type { Services } from '../platform/services.ts'
import type { IndexedText } from '../text-index/index-text.ts'
import { plain } from '../text-index/plain-letters.ts'
import { queryKeys } from '../text-index/query-forms.ts'
import { readQuery } from '../text-index/read-query.ts'
import { splitsOf } from '../text-index/split-compounds.ts'
import { isStopWord } from '../text-index/stop-words.ts'
import { tokensIn } from '../text-index/tokens-in.ts'
import { variantsOf } from '../text-index/variants-of.ts'

/** A shorter word or part of one is like too many others. */
const longEnough = 5
const shortest = 3
const titleWeight = 2

/** Which needs have a word, by what its forms are known by, and how much it weighs there. */
type Known = Map<string, Map<number, number>>

/**
 * The needs whose names or descriptions, which everybody may read, have any word of a search that found nothing: the word
 * itself, else one a letter away, else what it is made of. Those that share the rarest words come first. One query.
 */
export async function listSimilarNeeds(services: Pick<Services, 'db'>, text: string, most: number): Promise<number[]> {
  const words = readQuery(text, []).terms.flatMap(term => term.words)
  const texts = await listNeedTexts(services)
  const known = { all: wordsOf(texts), compounds: wordsOf(texts.filter(({ language }) => language !== 'en')) }
  const scores = new Map<number, number>()
  for (const word of new Set(words.map(each => each.toLowerCase()))) {
    const found = needsWith(known, word)
    for (const [need, weight] of found) scores.set(need, (scores.get(need) ?? 0) + weight / found.size)
  }
  const best = [...scores].sort((one, other) => other[1] - one[1] || one[0] - other[0])
  return best.slice(0, most).map(([need]) => need)
}

function wordsOf(texts: IndexedText[]): Known {
  const known: Known = new Map()
  for (const { refId, title, body } of texts)
    for (const [text, weight] of [[title, titleWeight] as const, [body, 1] as const])
      for (const { word } of tokensIn(text)) {
        if (word.length < shortest || isStopWord(word.toLowerCase())) continue
        for (const key of queryKeys(word)) {
          const needs = known.get(key) ?? new Map<number, number>()
          known.set(key, needs.set(Number(refId), Math.max(weight, needs.get(Number(refId)) ?? 0)))
        }
      }
  return known
}

function needsWith(known: { all: Known; compounds: Known }, word: string): Map<number, number> {
  const own = needsOf(known.all, queryKeys(word))
  if (own.size > 0 || word.length < longEnough) return own
  // A first letter is seldom mistyped.
  const near = variantsOf(plain(word)).filter(each => each.length >= longEnough && each[0] === plain(word)[0])
  const corrected = needsOf(known.all, near)
  return corrected.size > 0 ? corrected : needsOfParts(known.compounds, word)
}

/**
 * By what a compound is made of; English has none. The last part is often as usual as place or group: it counts only in
 * the name of a need.
 */
function needsOfParts(known: Known, word: string): Map<number, number> {
  const splits = splitsOf({ words: [word], isTogether: null }).map(parts =>
    parts.map(({ raw, stems, folds }, at) => {
      const needs = isStopWord(raw) ? new Map<number, number>() : needsOf(known, [raw, ...stems, ...folds])
      const counting = [...needs].filter(([, weight]) => at === 0 || weight === titleWeight)
      return { length: raw.length, needs: new Map(counting) }
    }),
  )
  const whole = splits.find(parts => parts.every(({ needs }) => needs.size > 0))
  const alone = splits.flat().filter(({ length, needs }) => length >= longEnough && needs.size > 0)
  const parts = whole ?? alone.sort((one, other) => other.length - one.length).slice(0, 1)
  return united(parts.map(({ needs }) => needs))
}

function needsOf(known: Known, keys: Iterable<string>): Map<number, number> {
  return united([...keys].flatMap(key => known.get(key) ?? []))
}

function united(all: Map<number, number>[]): Map<number, number> {
  const weights = new Map<number, number>()
  for (const each of all) for (const [need, weight] of each) weights.set(need, Math.max(weight, weights.get(need) ?? 0))
  return weights
}
