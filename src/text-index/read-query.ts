import { queryKeys } from './query-forms.ts'
import { isStopWord } from './stop-words.ts'
import { type Token, tokensIn } from './tokens-in.ts'

/** What is searched for: a word, or several that stand together, and what means the same. */
export type Term = {
  typed: string
  words: string[]
  /** Between quotation marks, or the words of a synonym of several words. */
  isTogether: 'quoted' | 'synonym' | null
  /** Others that mean the same, each as its words. */
  synonyms: string[][]
}

export const mostTerms = 8

const mostInPhrase = 12

/** What a typed text searches for: its terms, stop words only when there is nothing else, and all its words as typed. */
export function readQuery(text: string, synonyms: string[][]): { terms: Term[]; typed: string[] } {
  const known = synonymsByKey(synonyms)
  const terms = text.split(/["“”„«»]/).flatMap((piece, at, pieces) => {
    const tokens = tokensIn(piece)
    // What an odd mark opens is not closed.
    const isQuoted = at % 2 === 1 && at < pieces.length - 1 && tokens.length > 1
    return isQuoted ? [quoted(piece, tokens, known)] : termsOf(piece, tokens, known)
  })
  const telling = terms.filter(term => term.isTogether || !isStopWord(term.typed.toLowerCase()))
  const once = new Map((telling.length > 0 ? telling : terms).map(term => [term.typed.toLowerCase(), term]))
  const typed = tokensIn(text).map(token => token.word)
  return { terms: [...once.values()].slice(0, mostTerms), typed: typed.slice(0, mostInPhrase) }
}

type Known = Map<string, { words: string[]; group: string[][] }[]>

function synonymsByKey(synonyms: string[][]): Known {
  const known: Known = new Map()
  for (const each of synonyms) {
    const group = each.map(words => tokensIn(words).map(token => token.word)).filter(words => words.length > 0)
    for (const words of group)
      for (const key of queryKeys(words[0] as string)) known.set(key, [...(known.get(key) ?? []), { words, group }])
  }
  return known
}

function quoted(piece: string, tokens: Token[], known: Known): Term {
  const words = tokens.map(token => token.word)
  const found = longestSynonym(words, known)
  const synonyms = found?.words.length === words.length ? found.others : []
  return { typed: piece.trim(), words, isTogether: 'quoted', synonyms }
}

function termsOf(piece: string, tokens: Token[], known: Known): Term[] {
  const terms: Term[] = []
  for (let at = 0; at < tokens.length; ) {
    const words = tokens.slice(at).map(token => token.word)
    const found = longestSynonym(words, known)
    const length = found?.words.length ?? 1
    terms.push({
      typed: piece.slice(tokens[at]?.start, tokens[at + length - 1]?.end),
      words: words.slice(0, length),
      isTogether: length > 1 ? 'synonym' : null,
      synonyms: found?.others ?? [],
    })
    at += length
  }
  return terms
}

/** The longest synonym that words begin with, in whatever form, and all that mean the same. */
function longestSynonym(words: string[], known: Known) {
  const candidates = [...queryKeys(words[0] as string)].flatMap(key => known.get(key) ?? [])
  const fitting = candidates.filter(each => each.words.every((word, at) => isSame(word, words[at])))
  const length = Math.max(0, ...fitting.map(each => each.words.length))
  if (length === 0) return null
  const longest = fitting.filter(each => each.words.length === length)
  const own = new Set(longest.map(each => each.words.join(' ').toLowerCase()))
  const others = new Map(longest.flatMap(each => each.group).map(each => [each.join(' ').toLowerCase(), each]))
  for (const each of own) others.delete(each)
  return { words: longest[0]?.words ?? [], others: [...others.values()] }
}

function isSame(word: string, other: string | undefined): boolean {
  if (other === undefined) return false
  const keys = queryKeys(other)
  return [...queryKeys(word)].some(key => keys.has(key))
}
