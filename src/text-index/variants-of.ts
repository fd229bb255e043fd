const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** Every word that is one letter more, one less, one other or two swapped away, at most so far back, and the word itself. */
export function variantsOf(word: string, last = word.length): string[] {
  const all: string[] = []
  for (let at = 0; at <= Math.min(last, word.length); at++) {
    const before = word.slice(0, at)
    const after = word.slice(at + 1)
    for (const letter of letters) {
      all.push(before + letter + word.slice(at))
      if (at < word.length) all.push(before + letter + after)
    }
    if (at < word.length) all.push(before + after)
    if (at < word.length - 1) all.push(before + after[0] + word[at] + after.slice(1))
  }
  return all
}
