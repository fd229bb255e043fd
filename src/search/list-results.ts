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
  /** Its title in the page's language, when it was found by a text in another. */
  translatedTitle: string | null
  /** In the title's language, unless it is from an answer. Null when there is no text besides the title. */
  snippet: Snippet | null
  snippetLanguage: Language
  /** What it was written in, when that is not the page's language; null also of what has texts in all languages. */
  otherLanguage: Language | null
  /** The answer, comment or follow-up the snippet is from. */
  answerId: string | null
  places: Place[]
  /** The words that made it found, by how they are like what was searched. */
  words: Partial<Record<Likeness, Word[]>>
}

export type Word = { text: string; language: Language }

type Marks = (word: string) => Likeness | null
type Texts = Map<string, IndexedText>

const mostWords = 3

/**
 * What a page of results shows of the things on it: in the page's language where that holds the words, else in the
 * language of the text that does. Two reads.
 */
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
  const inAnswer = match.part !== '' && !isLanguage(match.part)
  const original = text('')
  const own = [text(language), original].find(each => each?.language === language)
  const read = (each: IndexedText) => ({
    text: each,
    title: markText(each.title, marks),
    snippet: each.body ? makeSnippet(each.body, marks) : null,
  })
  const titled = [own, matching, original].flatMap(each => (each?.title ? [read(each)] : []))
  const isMarked = ({ title, snippet }: (typeof titled)[number]) => hasMark(title) || hasMark(snippet?.pieces ?? [])
  // Title and text are those of one text, one with the words in it if possible; an answer stands under any title.
  const first = [own, original, matching].find(each => each?.title)
  const usual = titled.find(each => each.text === first)
  const head = (inAnswer ? null : titled.find(isMarked)) ?? usual
  if (!matching || !head) return null
  const { title } = head
  const shown = inAnswer ? read(matching) : head
  const { snippet } = shown
  const more = markText(matching.more ?? '', marks)
  const places: Place[] = [
    ...(hasMark(title) ? (['title'] as const) : []),
    ...(snippet && hasMark(snippet.pieces) ? [inAnswer ? ('answer' as const) : ('text' as const)] : []),
  ]
  const isElsewhere = places.length === 0 && hasMark(more)
  const elsewhere = isElsewhere ? 'more' : inAnswer ? 'answer' : 'text'
  return {
    facts,
    title,
    titleLanguage: head.text.language,
    translatedTitle: own?.title && head.text.language !== language ? own.title : null,
    snippet,
    snippetLanguage: shown.text.language,
    otherLanguage: match.kind !== 'person' && match.language !== language ? match.language : null,
    answerId: inAnswer ? match.part : null,
    places: places.length > 0 ? places : [elsewhere],
    words: wordsIn([
      { pieces: title, language: head.text.language },
      { pieces: snippet?.pieces ?? [], language: shown.text.language },
      { pieces: isElsewhere ? more : [], language: matching.language },
    ]),
  }
}

function textKey(thing: Pick<Match, 'kind' | 'refId'>, part: string): string {
  return `${factsKey(thing)} ${part}`
}

function hasMark(pieces: Piece[]): boolean {
  return pieces.some(piece => piece.like)
}

function wordsIn(texts: { pieces: Piece[]; language: Language }[]): Result['words'] {
  const words: Result['words'] = {}
  for (const { pieces, language } of texts)
    for (const { text, like } of pieces) {
      if (!like) continue
      const word = /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(text) ? text.toLowerCase() : text
      const known = words[like] ?? []
      if (known.length < mostWords && !known.some(each => each.text === word))
        words[like] = [...known, { text: word, language }]
    }
  return words
}
