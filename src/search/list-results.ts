import { isLanguage, type Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { Likeness, Match } from '../text-index/find-matches.ts'
import type { IndexedText } from '../text-index/index-text.ts'
import { type Facts, factsKey, listFacts } from './list-facts.ts'
import { makeSnippet, markText, type Piece, type Snippet } from './make-snippet.ts'
import { textsOf } from './texts-of.ts'

/** Where in a thing the search was found: in its title, its text, its place or source, or an answer under it. */
export type Place = 'title' | 'text' | 'more' | 'answer'

/** A thing found, as a reader sees it. */
export type Result = {
  facts: Facts
  title: Piece[]
  titleLanguage: Language
  /** Null when there is no text besides the title. */
  snippet: Snippet | null
  snippetLanguage: Language
  /** The answer, comment or follow-up the snippet is from. */
  answerId: string | null
  places: Place[]
  /** The words that made it found, by how they are like what was searched. */
  words: Partial<Record<Likeness, string[]>>
}

type Marks = (word: string) => Likeness | null
type Texts = Map<string, IndexedText>

const mostWords = 3

/** What a page of results shows of the things on it, in the page's language where a title is in it. Two reads. */
export async function listResults(
  services: Services,
  viewer: Viewer | null,
  language: Language,
  matches: Match[],
  marks: Marks,
): Promise<Result[]> {
  const parts = matches.flatMap(({ kind, refId, part }) =>
    [...new Set([part, '', language])].map(each => ({ kind, refId, part: each })),
  )
  const [facts, found] = await Promise.all([listFacts(services, viewer, matches), textsOf(services, parts)])
  const texts: Texts = new Map(found.map(text => [textKey(text, text.part ?? ''), text]))
  return matches.flatMap(match => {
    const known = facts.get(factsKey(match))
    const result = known && resultOf(match, known, texts, language, marks)
    return result ? [result] : []
  })
}

function resultOf(match: Match, facts: Facts, texts: Texts, language: Language, marks: Marks): Result | null {
  const text = (part: string) => texts.get(textKey(match, part))
  const matching = text(match.part)
  const titled = [text(language), text(''), matching].find(each => each?.title)
  if (!matching || !titled) return null
  const inAnswer = match.part !== '' && !isLanguage(match.part)
  const title = markText(titled.title, marks)
  const own = inAnswer ? [matching] : [text(language), matching, text('')].filter(each => each?.body)
  const snippets = own.flatMap(each => (each ? [{ language: each.language, ...makeSnippet(each.body, marks) }] : []))
  const snippet = snippets.find(each => hasMark(each.pieces)) ?? snippets[0] ?? null
  const more = markText(matching.more ?? '', marks)
  const places: Place[] = [
    ...(hasMark(title) || hasMark(markText(matching.title, marks)) ? (['title'] as const) : []),
    ...(snippet && hasMark(snippet.pieces) ? [inAnswer ? ('answer' as const) : ('text' as const)] : []),
  ]
  const isElsewhere = places.length === 0 && hasMark(more)
  const elsewhere = isElsewhere ? 'more' : inAnswer ? 'answer' : 'text'
  return {
    facts,
    title,
    titleLanguage: titled.language,
    snippet,
    snippetLanguage: snippet?.language ?? titled.language,
    answerId: inAnswer ? match.part : null,
    places: places.length > 0 ? places : [elsewhere],
    words: wordsIn([...title, ...(snippet?.pieces ?? []), ...(isElsewhere ? more : [])]),
  }
}

function textKey(thing: Pick<Match, 'kind' | 'refId'>, part: string): string {
  return `${factsKey(thing)} ${part}`
}

function hasMark(pieces: Piece[]): boolean {
  return pieces.some(piece => piece.like)
}

function wordsIn(pieces: Piece[]): Result['words'] {
  const words: Result['words'] = {}
  for (const { text, like } of pieces) {
    if (!like) continue
    const word = /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(text) ? text.toLowerCase() : text
    const known = words[like] ?? []
    if (known.length < mostWords && !known.includes(word)) words[like] = [...known, word]
  }
  return words
}
