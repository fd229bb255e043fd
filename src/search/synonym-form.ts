import * as z from 'zod/mini'
import { choice, line, optionalText, revision } from '../platform/form-fields.ts'
import type { SynonymGroup } from './list-synonym-groups.ts'
import { wordsIn } from './list-synonyms.ts'

/** The words of one thing in three languages. */
const longest = 500

const words = z.pipe(
  z.pipe(z.string().check(z.overwrite(typed => typed.replace(/[\n;]+/g, ', '))), line(longest)),
  z.transform((typed, context): string[] => {
    const group = eachOnce(wordsIn(typed).filter(word => /[\p{L}\p{N}]/u.test(word)))
    if (group.length < 2) context.issues.push({ code: 'custom', message: 'two_words', input: typed })
    return group
  }),
)

/**
 * What the form of a group must contain: at least two words, each once, none of them in another group, since a word that
 * stood in two would join them. `id` is that of the group changed; a new one is told by its token, pressed twice or not.
 */
export function synonymForm(groups: SynonymGroup[], id?: string) {
  return z
    .object({ words, revision: revision(), token: optionalText(20), act: choice(['save', 'preview']) })
    .check(context => {
      const others = groups.filter(group => group.id !== (id ?? context.value.token))
      // Asked also of what could not be read, which stays as it was typed.
      const typed: unknown = context.value.words
      if (!Array.isArray(typed)) return
      const taken = (typed as string[]).find(word => others.some(group => group.words.some(each => isSame(each, word))))
      if (taken === undefined) return
      const params = { word: taken }
      context.issues.push({ code: 'custom', message: 'in_other_group', params, path: ['words'], input: taken })
    })
}

function eachOnce(words: string[]): string[] {
  return words.filter((word, index) => words.findIndex(each => isSame(each, word)) === index)
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
