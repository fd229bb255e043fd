import type { Language } from '../i18n/messages.ts'
import { anyOf, beginning, columns, exact, exactForms, type Part, wordMatch } from './match-forms.ts'
import { type QueryForms, queryForms } from './query-forms.ts'
import type { Term } from './read-query.ts'
import { wordForms } from './word-forms.ts'

/** What FTS5 is asked for a term: nothing a reader typed stands in it but between quotation marks. */
export function matchOf(term: Term, corrected: QueryForms | null, hasEnds = true): string {
  return corrected ? wordMatch(corrected, hasEnds) : anyOf(ownMatches(term, hasEnds))
}

/** The same, and all that means the same. */
export function meaningMatch(term: Term, corrected: QueryForms | null, hasEnds = true): string {
  if (corrected) return wordMatch(corrected, hasEnds)
  const synonyms = term.synonyms.map(words =>
    words.length > 1 ? phrase(words) : wordMatch(queryForms(words[0] as string), hasEnds),
  )
  return anyOf([...ownMatches(term, hasEnds), ...synonyms])
}

/** The word itself in any of its forms and what means the same, without compounds and what only begins with it. */
export function exactMatch(term: Term, corrected: QueryForms | null, part: Part = 'text'): string {
  if (corrected) return exactForms(corrected, part)
  const group = (words: string[]) =>
    words.length > 1 ? phrase(words, part) : exactForms(queryForms(words[0] as string), part)
  return anyOf([term.words, ...term.synonyms].map(group))
}

function ownMatches({ words, isTogether }: Term, hasEnds: boolean): string[] {
  if (!isTogether) return [wordMatch(queryForms(words[0] as string), hasEnds)]
  if (isTogether === 'quoted') return [phrase(words)]
  return [phrase(words), `(${words.map(word => wordMatch(queryForms(word), hasEnds)).join(' AND ')})`]
}

/** Words beside each other, as they are in a text of each language. */
function phrase(words: string[], part: Part = 'text', end = exact): string {
  const inLanguage = (language: Language) => words.map(word => wordForms(word, language).stem).join(' ')
  const stems = new Set(languages.map(inLanguage))
  const folds = words.map(word => wordForms(word, 'fi').fold).join(' ')
  const [stemmed, folded] = columns[part]
  return anyOf([`{${stemmed}} : ${anyOf([...stems].map(end))}`, `{${folded}} : ${end(folds)}`])
}

const languages = ['fi', 'sv', 'en'] as const
const nearBy = 6

/**
 * What FTS5 is asked for terms that stand near each other, or all words just as typed, the last one perhaps not to its
 * end; null when there are not two. Of whole words being near is enough.
 */
export function nearMatch(terms: Term[], typed: string[], isWhole: boolean): string | null {
  const words = terms.flatMap(term => term.words)
  if (words.length < 2 && typed.length < 2) return null
  const near = (stems: string[]) => `NEAR(${stems.map(exact).join(' ')}, ${nearBy})`
  const stems = languages.map(language => near(words.map(word => wordForms(word, language).stem)))
  const folds = near(words.map(word => wordForms(word, 'fi').fold))
  const hasTyped = typed.length > 1 && !(isWhole && words.length > 1)
  return anyOf([
    ...(hasTyped ? [phrase(typed, 'text', isWhole ? exact : beginning)] : []),
    ...(words.length > 1 ? [`{title body} : ${anyOf([...new Set(stems)])}`, `{ftitle fbody} : ${folds}`] : []),
  ])
}
