import { sql } from 'drizzle-orm'
import type { Database } from '../platform/db/database.ts'

const sameBeginning = 4
const mostSlips = 2
/** In a shorter word, two slips make it any other. */
const shortestWord = 8

/** Which stems of the index are two slips away from some stems that begin with the same four letters, the nearest first. */
export async function listTwoSlipsAway(db: Database, stems: string[]): Promise<string[]> {
  const long = stems.filter(stem => stem.length >= shortestWord)
  if (long.length === 0) return []
  const beginnings = [...new Set(long.map(stem => stem.slice(0, sameBeginning)))]
  const known = await db.all<{ term: string }>(sql`
    SELECT term FROM json_each(${JSON.stringify(beginnings)}) AS each CROSS JOIN search_stems
    WHERE term >= each.value AND term < each.value || '{'`)
  const away = known.map(({ term }) => ({ term, slips: Math.min(...long.map(stem => slipsBetween(stem, term))) }))
  return away
    .filter(({ slips }) => slips <= mostSlips)
    .sort((one, other) => one.slips - other.slips)
    .map(({ term }) => term)
}

/** How many letters are added, left out, changed or swapped with the next; more than two are not counted to the end. */
function slipsBetween(one: string, other: string): number {
  // Who leaves out two letters, or adds two, means another word.
  if (Math.abs(one.length - other.length) >= mostSlips) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const changed = (above[j - 1] as number) + Number(one[i - 1] !== other[j - 1])
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swapped = isSwap ? (before[j - 2] as number) + 1 : changed
      row[j] = Math.min(changed, swapped, (above[j] as number) + 1, (row[j - 1] as number) + 1)
    }
    if (Math.min(...row) > mostSlips) return Number.POSITIVE_INFINITY
    before = above
    above = row
  }
  return above[other.length] as number
}
