/** Letters as the index keeps them: without diacritics. */
export function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
