/** Letters as the index keeps them: without diacritics. */
export function plain(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
