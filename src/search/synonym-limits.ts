/** How much a group of words that mean the same holds: all its words together, one of them, and how many. */
export const synonymLimits = { group: 500, word: 60, words: 20 } as const
