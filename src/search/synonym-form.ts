import * as z from 'zod/mini'
import { choice, line, optionalText, revision } from '../platform/form-fields.ts'
import type { SynonymGroup } from './list-synonym-groups.ts'
import { wordsIn } from './list-synonyms.ts'

/** The words of one thing in three languages. */
const longest = 500

/**
 * What the form of a group must contain: at least two words, each once, none of them in one of the other groups, since a
 * word that stood in two would join them.
 */
export function synonymForm(others: SynonymGroup[]) {
  const words = z.pipe(
    z.pipe(z.string().check(z.overwrite(typed => typed.replace(/[\n;]+/g, ', '))), line(longest)),
    z.transform((typed, context): string[] => {
      const group = eachOnce(wordsIn(typed).filter(word => /[\p{L}\p{N}]/u.test(word)))
      const problem = (message: string, word?: string) =>
        context.issues.push({ code: 'custom', message, params: { word }, input: typed })
      const taken = group.find(word => others.some(other => other.words.some(each => isSame(each, word))))
      if (group.length < 2) problem('two_words')
      else if (taken !== undefined) problem('in_other_group', taken)
      return group
    }),
  )
  return z.object({ words, revision: revision(), token: optionalText(20), act: choice(['save', 'preview']) })
}

function eachOnce(words: string[]): string[] {
  return words.filter((word, index) => words.findIndex(each => isSame(each, word)) === index)
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
