import { type SQL, sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'
import type { ThingKind } from './schema.ts'

/** A thing that was found, with the text of it that matches best. */
export type Match = {
  kind: ThingKind
  refId: string
  /** The part that matches best: '' for the thing's own text, a language, or the id of an answer or follow-up. */
  part: string
  networkId: string | null
  language: Language | null
  needs: number[]
  /** Milliseconds. */
  at: number | null
  freshAt: number | null
  solved: boolean
}

export type Matches = {
  /** Best first, each thing once. */
  things: Match[]
  /** Whether there are more than were read; they are the worst. */
  isCut: boolean
  /**
   * Which words were searched in place of which typed ones that match nothing, as stems; empty when what was typed was
   * searched. What to show the reader is taken from the texts that were found, so that no hidden text gives a word away.
   */
  corrected: { typed: string; instead: string[] }[]
  /** How a word of a text is one of those searched for, to mark it; null when it is not. */
  marks: (word: string) => Likeness | null
}

/**
 * How a word in a text is like a searched one: the same, another form of it, a compound with it, one that means the same,
 * or the one that was searched in its place.
 */
export type Likeness = 'same' | 'form' | 'compound' | 'synonym' | 'corrected'

export type MatchOptions = {
  /** The words that mean the same, a list a group. */
  synonyms: string[][]
  /** What the viewer may see, as a condition on the table search_things under the name `things`. */
  visible: SQL
  /** What it is narrowed to, on the same. */
  chosen?: SQL
  /** Searches exactly what was typed. */
  uncorrected?: boolean
  /** How many things at most; 1,000 unless told. */
  most?: number
}

/** What matches a text somebody typed, whatever it holds; nothing when it holds no word. */
export async function findMatches({ db }: Services, text: string, options: MatchOptions): Promise<Matches> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const marks = (word: string) => (words.some(each => word.toLowerCase().startsWith(each)) ? 'form' : null)
  if (words.length === 0) return { things: [], isCut: false, corrected: [], marks }
  const most = options.most ?? 1000
  const query = words.map(word => `"${word}"*`).join(' AND ')
  type Row = Omit<Match, 'needs' | 'solved'> & { needs: string; solved: number }
  const rows = await db.all<Row>(sql`
    SELECT things.kind, things.ref_id AS refId, part, things.network_id AS networkId, things.language, things.needs,
      things.at, things.fresh_at AS freshAt, things.solved
    FROM search_fts JOIN search_entries entries ON entries.id = search_fts.rowid
      JOIN search_things things ON things.id = entries.thing_id
    WHERE search_fts MATCH ${query} AND ${options.visible} AND ${options.chosen ?? sql`1 = 1`}
    ORDER BY bm25(search_fts, 4, 1, 2, 0.5, 0.5) LIMIT ${most}`)
  const first = new Map<string, Match>()
  for (const row of rows) {
    const key = `${row.kind} ${row.refId}`
    if (!first.has(key)) first.set(key, { ...row, needs: JSON.parse(row.needs), solved: row.solved === 1 })
  }
  return { things: [...first.values()], isCut: rows.length === most, corrected: [], marks }
}
