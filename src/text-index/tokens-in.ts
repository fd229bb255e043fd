/** A word of a text: as it stands there, where, and the word it is without the ending a colon joins to it. */
export type Token = { text: string; start: number; end: number; word: string }

const run = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
/** What follows a colon in TYP:ssä, Kela:n, FPA:s and 2025:een. */
const joined =
  /^:(?:n|a|ä|t|s|ns|in|en|ien|jen|den|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|ta|tä|tta|ttä|iin|hin|han|hän|een|seen|eissa|eille|iden|ille|iltä|issa|issä|ista|istä)(?![\p{L}\p{N}])/u

/** The longest a word is looked at: what is longer is no word, but it is found by its beginning. */
const longestWord = 64

/** The words of a text, runs of letters and digits, with where they stand. The same for indexing, searching and marking. */
export function tokensIn(text: string): Token[] {
  const tokens: Token[] = []
  run.lastIndex = 0
  for (let found = run.exec(text); found; found = run.exec(text)) {
    const start = found.index
    const ending = text[run.lastIndex] === ':' ? joined.exec(text.slice(run.lastIndex, run.lastIndex + 8)) : null
    if (ending) run.lastIndex += ending[0].length
    const end = run.lastIndex
    const word = found[0].normalize('NFC').replace(/\p{M}/gu, '').slice(0, longestWord).toWellFormed()
    tokens.push({ text: text.slice(start, end), start, end, word })
  }
  return tokens
}
