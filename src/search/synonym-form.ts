import * as z from 'zod/mini'
import { choice, line, optionalText, revision } from '../platform/form-fields.ts'
import type { Issue } from '../platform/forms.ts'
import { isStopWord } from '../text-index/stop-words.ts'
import { tokensIn } from '../text-index/tokens-in.ts'
import { groupOfWord } from './group-of-word.ts'
import type { SynonymGroup } from './list-synonym-groups.ts'
import { wordsIn } from './list-synonyms.ts'
import { synonymLimits } from './synonym-limits.ts'

/** How much is told of a word that is too long. */
const shownOfLong = 30

const words = z.pipe(
  z.pipe(z.string().check(z.overwrite(typed => typed.replace(/[\n;]+/g, ', '))), line(synonymLimits.group)),
  z.transform((typed, context): string[] => {
    const all = wordsIn(typed)
    const group = eachOnce(all.filter(hasLetter))
    const wrong = whyNotWord(all) ?? whyNotGroup(group)
    if (wrong) {
      const { problem: message, ...params } = wrong
      context.issues.push({ code: 'custom', message, params, input: typed })
    }
    return group
  }),
)

type Wrong = Pick<Issue, 'problem' | 'word' | 'limit'>

function whyNotWord(words: string[]): Wrong | null {
  for (const word of words) {
    if (/[<>]/.test(word)) return { problem: 'markup', word: shortened(word) }
    if (word.length > synonymLimits.word)
      return { problem: 'long_word', word: shortened(word), limit: synonymLimits.word }
    // The search leaves them out.
    if (hasLetter(word) && tokensIn(word).every(token => isStopWord(token.word.toLowerCase())))
      return { problem: 'stop_word', word }
  }
  return null
}

function whyNotGroup(group: string[]): Wrong | null {
  if (group.length < 2) return { problem: 'two_words' }
  return group.length > synonymLimits.words ? { problem: 'many_words', limit: synonymLimits.words } : null
}

/**
 * What the form of a group must contain: at least two words, each once, none of them in another group in any form, since
 * a word that stood in two would join them. `id` is that of the group changed; a new one is told by its token, pressed
 * twice or not.
 */
export function synonymForm(groups: SynonymGroup[], id?: string) {
  return z
    .object({ words, revision: revision(), token: optionalText(20), act: choice(['save', 'preview']) })
    .check(context => {
      const others = groups.filter(group => group.id !== (id ?? context.value.token))
      // Asked also of what could not be read, which stays as it was typed.
      const typed: unknown = context.value.words
      if (!Array.isArray(typed)) return
      for (const word of typed as string[]) {
        const taken = groupOfWord(others, word)
        if (!taken) continue
        const params = { word, group: nameOf(taken) }
        context.issues.push({ code: 'custom', message: 'in_other_group', params, path: ['words'], input: word })
        return
      }
    })
}

/** A group is called by its first word, and here also by the one that is in the way. */
function nameOf({ group, held }: { group: SynonymGroup; held: string }): string {
  const [first = held] = group.words
  return isSame(first, held) ? first : `${first}, ${held}`
}

function hasLetter(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word)
}

function shortened(word: string): string {
  return word.length > shownOfLong ? `${[...word].slice(0, shownOfLong).join('')}…` : word
}

function eachOnce(words: string[]): string[] {
  return words.filter((word, index) => words.findIndex(each => isSame(each, word)) === index)
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
