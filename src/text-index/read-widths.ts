import { sql } from 'drizzle-orm'
import type { Database } from '../platform/db/database.ts'
import { beginningsOf, endsOf } from './match-forms.ts'
import { exactMatch } from './match-text.ts'
import type { QueryForms } from './query-forms.ts'
import type { Term } from './read-query.ts'

/**
 * How much a term matches, which decides what of it is searched, so that a search costs much the same in a large forum as
 * in a small one: of a term that is in `few` texts all its forms and compounds; of a `usual` one, whose very word many
 * texts have, only that; of one with which many words end (`endless`) no compounds; of one with which many words begin only
 * the most usual of those words.
 */
export type Width = 'few' | 'usual' | 'endless' | { begun: string[] }

const usualTexts = 2000
/** Counted in each stem and each levelled one, so about half as many texts. */
const wideTexts = 10_000
const endlessTexts = 4000
const mostLooked = 3000
const mostBegun = 30

/** The width of each term. It is counted over all texts, hidden ones too: it tells no more than that a word is usual. */
export async function readWidths(db: Database, terms: Term[], corrected: (QueryForms | null)[]): Promise<Width[]> {
  const exact = terms.map((term, at) => exactMatch(term, corrected[at] ?? null))
  const counts = await db.all<{ texts: number }>(sql`
    SELECT (SELECT count(*) FROM (
      SELECT 1 FROM search_fts WHERE search_fts MATCH each.value LIMIT ${usualTexts})) AS texts
    FROM json_each(${JSON.stringify(exact)}) AS each ORDER BY each.key`)
  const isUsual = (at: number) => counts[at]?.texts === usualTexts
  const lookedUp = terms.flatMap((term, at) => {
    if (isUsual(at)) return []
    const words = (list: string[], isEnd: boolean) => list.map(word => ({ at, word, isEnd }))
    const instead = corrected[at] ?? null
    return [...words(beginningsOf(term, instead), false), ...words(endsOf(term, instead), true)]
  })
  const longer = lookedUp.length > 0 ? await listBegun(db, lookedUp) : []
  return terms.map((_, at) => {
    if (isUsual(at)) return 'usual'
    const words = (isEnd: boolean) => longer.flatMap((each, i) => (isOf(lookedUp[i], at, isEnd) ? each : []))
    const begun = words(false)
    if (texts(begun) >= wideTexts) return { begun: begun.map(([word]) => word) }
    return texts(words(true)) >= endlessTexts ? 'endless' : 'few'
  })
}

type Known = [stem: string, texts: number]

function isOf(looked: { at: number; isEnd: boolean } | undefined, at: number, isEnd: boolean): boolean {
  return looked?.at === at && looked.isEnd === isEnd
}

function texts(words: Known[]): number {
  return words.reduce((sum, [, count]) => sum + count, 0)
}

/** The most usual stems that begin with each word, and how many texts have each. */
async function listBegun(db: Database, words: { word: string }[]): Promise<Known[][]> {
  const rows = await db.all<{ known: string }>(sql`
    SELECT (
      SELECT json_group_array(json_array(term, doc)) FROM (
        SELECT term, doc FROM (
          SELECT term, doc FROM search_stems
          WHERE term >= each.value AND term < each.value || '{' LIMIT ${mostLooked})
        ORDER BY doc DESC LIMIT ${mostBegun})) AS known
    FROM json_each(${JSON.stringify(words.map(each => each.word))}) AS each ORDER BY each.key`)
  return rows.map(row => JSON.parse(row.known))
}
