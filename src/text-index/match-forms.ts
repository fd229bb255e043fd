import { type QueryForms, queryForms } from './query-forms.ts'
import type { Term } from './read-query.ts'
import { isStemmed } from './stem-word.ts'

const longEnough = 5
const typedLongEnough = 4

/** Where FTS5 looks: in the whole text or in its title alone; the columns of stems and those of levelled stems. */
export type Part = 'text' | 'title'
export const columns: Record<Part, [string, string]> = {
  text: ['title body', 'ftitle fbody'],
  title: ['title', 'ftitle'],
}

/** A word in any of its forms. */
export function exactForms({ stems, folds, ends }: QueryForms, part: Part = 'text'): string {
  const [stemmed, folded] = columns[part]
  // Put right by the end of compounds alone.
  if (stems.size + folds.size === 0) return `{rev} : ${anyOf([...ends].map(beginning))}`
  return anyOf([
    ...(stems.size > 0 ? [`{${stemmed}} : ${anyOf([...stems].map(exact))}`] : []),
    ...(folds.size > 0 ? [`{${folded}} : ${anyOf([...folds].map(exact))}`] : []),
  ])
}

/** A word in any of its forms, with what begins with it and the compounds that end in it. */
export function wordMatch({ raw, stems, folds, ends }: QueryForms, hasEnds = true): string {
  const own = exactAndLonger(stems, raw.length >= typedLongEnough ? [raw] : [])
  return anyOf([
    ...(own.length > 0 ? [`{title body} : ${anyOf(own)}`] : []),
    ...(folds.size > 0 ? [`{ftitle fbody} : ${anyOf(exactAndLonger(folds))}`] : []),
    ...(ends.size > 0 && hasEnds ? [`{rev} : ${anyOf([...ends].map(beginning))}`] : []),
  ])
}

/** Any of some stems of the index. */
export function stemsMatch(stems: string[], part: Part = 'text'): string {
  return `{${columns[part].join(' ')}} : ${anyOf(stems.map(exact))}`
}

/** The shortest beginnings of words by which a term is found. */
export function beginningsOf({ words, isTogether }: Term, corrected: QueryForms | null): string[] {
  if (isTogether && !corrected) return []
  const { raw, stems, folds } = corrected ?? queryForms(words[0] as string)
  const all = [...stems, ...folds].filter(isLong)
  if (raw.length >= typedLongEnough) all.push(raw)
  return shortestOf(all)
}

/** The shortest ends, backwards, of compounds by which a term is found. */
export function endsOf({ words, isTogether }: Term, corrected: QueryForms | null): string[] {
  if (isTogether && !corrected) return []
  return shortestOf([...(corrected ?? queryForms(words[0] as string)).ends])
}

function shortestOf(words: string[]): string[] {
  return [...new Set(words)].filter(word => !words.some(other => other !== word && word.startsWith(other)))
}

/** The stems themselves, and what begins with them or with `begun`: what does with both counts the more. */
export function exactAndLonger(stems: Set<string>, begun: string[] = []): string[] {
  const long = [...stems].filter(isLong)
  return [...[...stems].map(exact), ...[...long, ...begun].map(beginning)]
}

function isLong(stem: string): boolean {
  return stem.length >= longEnough && isStemmed(stem)
}

export function exact(stem: string): string {
  return `"${stem.replaceAll('"', '')}"`
}

export function beginning(stem: string): string {
  return `${exact(stem)} *`
}

export function anyOf(matches: string[]): string {
  return matches.length === 1 ? (matches[0] as string) : `(${matches.join(' OR ')})`
}
