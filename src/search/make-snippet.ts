import type { Likeness } from '../text-index/find-matches.ts'

/** A run of text; `like` says how a whole word of it matches the search, null of all else. */
export type Piece = { text: string; like: Likeness | null }

export type Snippet = {
  pieces: Piece[]
  /** Whether text was left out before it, and after it. */
  cutBefore: boolean
  cutAfter: boolean
}

type Marks = (word: string) => Likeness | null
type Word = { start: number; end: number; like: Likeness | null; plain: string }

/** Longer texts are found by all they say, but shown by their beginning. */
const longestRead = 20_000
const mostWords = 28
/** A sentence that begins this little before the best words is shown from its beginning. */
const nearWords = 7

/** The whole of a text with its matching words marked. */
export function markText(text: string, marks: Marks): Piece[] {
  return piecesOf(text, readWords(text, marks), 0, text.length)
}

/** The part of a plain text that holds most of what was searched, with whole words marked. */
export function makeSnippet(whole: string, marks: Marks): Snippet {
  const text = asLine(whole.slice(0, longestRead))
  const cutAfter = whole.length > longestRead
  const words = readWords(text, marks)
  if (words.length <= mostWords + nearWords)
    return { pieces: piecesOf(text, words, 0, text.length), cutBefore: false, cutAfter }
  const from = beginningOf(text, words, bestWindow(words))
  const last = Math.min(from + mostWords, words.length) - 1
  const start = from === 0 ? 0 : (words[from]?.start ?? 0)
  const end = last === words.length - 1 ? text.length : (words[last]?.end ?? text.length)
  return { pieces: piecesOf(text, words, start, end), cutBefore: start > 0, cutAfter: end < text.length || cutAfter }
}

/** Texts of several fields or paragraphs in one line, those without a full stop set apart. */
function asLine(text: string): string {
  return text.replace(/([.!?…:,;]?) ?\n\s*/g, (_, end) => (end ? `${end} ` : ' · ')).trim()
}

function readWords(text: string, marks: Marks): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const [word] = match
    words.push({ start: match.index, end: match.index + word.length, like: marks(word), plain: word.toLowerCase() })
  }
  return words
}

/** Where the window with most different marked words begins, then with most marked words; the first of equals. */
function bestWindow(words: Word[]): number {
  const inside = new Map<string, number>()
  let marked = 0
  let best = { at: 0, value: 0 }
  for (const [at, word] of words.entries()) {
    if (word.like) {
      inside.set(word.plain, (inside.get(word.plain) ?? 0) + 1)
      marked += 1
    }
    const left = words[at - mostWords]
    if (left?.like) {
      const times = (inside.get(left.plain) ?? 1) - 1
      if (times > 0) inside.set(left.plain, times)
      else inside.delete(left.plain)
      marked -= 1
    }
    const value = inside.size * mostWords + marked
    if (value > best.value) best = { at: Math.max(0, at - mostWords + 1), value }
  }
  const first = words.findIndex((word, at) => at >= best.at && word.like !== null)
  return first < 0 ? 0 : first
}

/** The first marked word with some words before it, from the beginning of their sentence when that is near. */
function beginningOf(text: string, words: Word[], first: number): number {
  const earliest = Math.max(0, first - nearWords)
  for (let at = first; at > earliest; at--) {
    const between = text.slice(words[at - 1]?.end, words[at]?.start)
    if (/[.!?:·]\s/.test(between)) return within(words, at)
  }
  return within(words, earliest === 0 ? 0 : first - Math.floor(nearWords / 2))
}

function within(words: Word[], at: number): number {
  return Math.max(0, Math.min(at, words.length - mostWords))
}

function piecesOf(text: string, words: Word[], start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const word of words) {
    if (!word.like || word.start < start || word.end > end) continue
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), like: null })
    pieces.push({ text: text.slice(word.start, word.end), like: word.like })
    at = word.end
  }
  if (at < end) pieces.push({ text: text.slice(at, end), like: null })
  return pieces
}
