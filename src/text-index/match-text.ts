import type { Language } from '../i18n/messages.ts'
import { type QueryForms, queryForms } from './query-forms.ts'
import type { Term } from './read-query.ts'
import { isStemmed } from './stem-word.ts'
import { wordForms } from './word-forms.ts'

const longEnough = 5
const typedLongEnough = 4

/** What FTS5 is asked for a term: nothing a reader typed stands in it but between quotation marks. */
export function matchOf(term: Term, corrected: QueryForms | null): string {
  return corrected ? wordMatch(corrected) : anyOf(ownMatches(term))
}

/** The same, and all that means the same. */
export function meaningMatch(term: Term, corrected: QueryForms | null): string {
  if (corrected) return wordMatch(corrected)
  const synonyms = term.synonyms.map(words => (words.length > 1 ? phrase(words) : synonym(words[0] as string)))
  return anyOf([...ownMatches(term), ...synonyms])
}

/** The word itself in any of its forms and what means the same, without compounds and what only begins with it. */
export function exactMatch(term: Term, corrected: QueryForms | null, part: Part = 'text'): string {
  const of = ({ stems, folds }: QueryForms) => {
    const [stemmed, folded] = columns[part]
    return anyOf([
      ...(stems.size > 0 ? [`{${stemmed}} : ${anyOf([...stems].map(exact))}`] : []),
      ...(folds.size > 0 ? [`{${folded}} : ${anyOf([...folds].map(exact))}`] : []),
    ])
  }
  if (corrected) return of(corrected)
  const group = (words: string[]) => (words.length > 1 ? phrase(words, part) : of(queryForms(words[0] as string)))
  return anyOf([term.words, ...term.synonyms].map(group))
}

/** What begins with a term or one of its forms, asked for as cheaply as it can be. */
export function begunMatch(term: Term, corrected: QueryForms | null, part: Part = 'text'): string {
  const begun = beginningsOf(term, corrected)
  if (begun.length === 0) return exactMatch(term, corrected, part)
  return anyOf([`{${columns[part].join(' ')}} : ${anyOf(begun.map(beginning))}`, exactMatch(term, corrected, part)])
}

/** The shortest beginnings of words by which a term is found. */
export function beginningsOf({ words, isTogether }: Term, corrected: QueryForms | null): string[] {
  if (isTogether && !corrected) return []
  const { raw, stems, folds } = corrected ?? queryForms(words[0] as string)
  const all = [...stems, ...folds].filter(isLong)
  if (raw.length >= typedLongEnough) all.push(raw)
  return [...new Set(all)].filter(word => !all.some(other => other !== word && word.startsWith(other)))
}

export type Part = 'text' | 'title'
const columns: Record<Part, [string, string]> = { text: ['title body', 'ftitle fbody'], title: ['title', 'ftitle'] }

function ownMatches({ words, isTogether }: Term): string[] {
  if (!isTogether) return [wordMatch(queryForms(words[0] as string))]
  if (isTogether === 'quoted') return [phrase(words)]
  return [phrase(words), `(${words.map(word => wordMatch(queryForms(word))).join(' AND ')})`]
}

function wordMatch({ raw, stems, folds, ends }: QueryForms): string {
  const own = exactAndLonger(stems, raw.length >= typedLongEnough ? [raw] : [])
  return anyOf([
    ...(own.length > 0 ? [`{title body} : ${anyOf(own)}`] : []),
    ...(folds.size > 0 ? [`{ftitle fbody} : ${anyOf(exactAndLonger(folds))}`] : []),
    ...(ends.size > 0 ? [`{rev} : ${anyOf([...ends].map(beginning))}`] : []),
  ])
}

function synonym(word: string): string {
  const { stems, folds } = queryForms(word)
  return anyOf([`{title body} : ${anyOf(exactAndLonger(stems))}`, `{ftitle fbody} : ${anyOf(exactAndLonger(folds))}`])
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
 * end; null when there are not two.
 */
export function nearMatch(terms: Term[], typed: string[], isWhole: boolean): string | null {
  const words = terms.flatMap(term => term.words)
  const near = (stems: string[]) => `NEAR(${stems.map(exact).join(' ')}, ${nearBy})`
  const stems = languages.map(language => near(words.map(word => wordForms(word, language).stem)))
  const folds = near(words.map(word => wordForms(word, 'fi').fold))
  if (words.length < 2 && typed.length < 2) return null
  return anyOf([
    ...(typed.length > 1 ? [phrase(typed, 'text', isWhole ? exact : beginning)] : []),
    ...(words.length > 1 ? [`{title body} : ${anyOf([...new Set(stems)])}`, `{ftitle fbody} : ${folds}`] : []),
  ])
}

/** The stems themselves, and what begins with them or with `begun`: what does with both counts the more. */
function exactAndLonger(stems: Set<string>, begun: string[] = []): string[] {
  const long = [...stems].filter(isLong)
  return [...[...stems].map(exact), ...[...long, ...begun].map(beginning)]
}

function isLong(stem: string): boolean {
  return stem.length >= longEnough && isStemmed(stem)
}

function exact(stem: string): string {
  return `"${stem.replaceAll('"', '')}"`
}

function beginning(stem: string): string {
  return `${exact(stem)} *`
}

function anyOf(matches: string[]): string {
  return matches.length === 1 ? (matches[0] as string) : `(${matches.join(' OR ')})`
}
