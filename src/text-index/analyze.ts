import type { Language } from '../i18n/messages.ts'
import { tokensIn } from './tokens-in.ts'
import { wordForms } from './word-forms.ts'

/** Counted up at every change of what `analyze` returns: a job then writes all texts anew. */
export const analyzerVersion = 3

/** How much of a text is read. */
const mostCharacters = 20_000

/** What stands in the columns of search_fts of one text. */
export type Analyzed = { title: string; body: string; ftitle: string; fbody: string; rev: string }

type Text = { title: string; body: string; more?: string; language: Language }

/** The stems of a text by which it is found; `more` counts as body. */
export function analyze({ title, body, more = '', language }: Text): Analyzed {
  const allEnds = new Set<string>()
  const read = (text: string) => {
    const stems: string[] = []
    const folds: string[] = []
    for (const { word } of tokensIn(text.slice(0, mostCharacters))) {
      const { stem, bare, fold, ends } = wordForms(word, language)
      stems.push(stem)
      if (bare && bare !== stem) stems.push(bare)
      if (fold) folds.push(fold)
      for (const end of ends) allEnds.add(end)
    }
    return { stems: stems.join(' '), folds: folds.join(' ') }
  }
  const titles = read(title)
  const bodies = read(more === '' ? body : `${body}\n${more}`)
  return {
    title: titles.stems,
    body: bodies.stems,
    ftitle: titles.folds,
    fbody: bodies.folds,
    rev: [...allEnds].join(' '),
  }
}
