import type { Unranked } from './profile.ts'
import { ascending, type Ranking } from './ranking.ts'

/** The first line of an export. Other keys (title, rules, counter) are kept as they are. */
export type ExportHeader = { needs: readonly number[]; unranked: Unranked } & Readonly<Record<string, unknown>>

/** A line of an export: `times` is its `n`, 1 when it has none; groups and needs as written. */
export type ExportedBallot = { ranking: Ranking; times: number }

/** Beyond this the table of pairs would fill the memory. */
const mostNeeds = 500

/** What is wrong with a line, in plain words. A class, so that nothing written in a line can pass for one. */
export class LineFault {
  readonly fault: string
  constructor(fault: string) {
    this.fault = fault
  }
}

/** Reads the first line. `unranked` is "last" where it is not said; needs come back in ascending order. */
export function parseHeader(line: string): ExportHeader | LineFault {
  if (line.startsWith('\uFEFF')) return fault('the file begins with a byte order mark: save it as UTF-8 without one')
  const header = parseObject(line)
  if (header instanceof LineFault) return header
  const { needs, unranked = 'last' } = header
  if (needs === undefined) return fault('the first line has no "needs"')
  if (!Array.isArray(needs)) return fault('"needs" is not a list')
  if (needs.length === 0) return fault('"needs" is empty')
  if (needs.length > mostNeeds) return fault(`"needs" has ${needs.length} needs: at most ${mostNeeds} can be counted`)
  const wrong = needs.find(need => !isPositive(need))
  if (wrong !== undefined) return fault(`"needs" has ${show(wrong)}, which is not a positive whole number`)
  const doubled = needs.find((need, at) => needs.indexOf(need) !== at)
  if (doubled !== undefined) return fault(`need ${doubled} is twice in "needs"`)
  if (unranked !== 'last' && unranked !== 'ignore')
    return fault(`"unranked" is ${show(unranked)}: it can be "last" or "ignore"`)
  return { ...header, needs: needs.sort(ascending), unranked }
}

/** Reads a line after the first. `needs`: those of the header. */
export function parseBallot(line: string, needs: ReadonlySet<number>): ExportedBallot | LineFault {
  const ballot = parseObject(line)
  if (ballot instanceof LineFault) return ballot
  const { r, n = 1 } = ballot
  if (r === undefined) return fault('the ballot has no "r"')
  if (!Array.isArray(r)) return fault('"r" is not a list of groups')
  if (!isPositive(n)) return fault(`"n" is ${show(n)}, which is not a positive whole number`)
  const seen = new Set<unknown>()
  for (const group of r) {
    if (!Array.isArray(group)) return fault(`"r" has ${show(group)}, which is not a group: write [${show(group)}]`)
    if (group.length === 0) return fault('"r" has an empty group')
    for (const need of group) {
      if (!needs.has(need)) return fault(`need ${show(need)} is not among the needs of the first line`)
      if (seen.has(need)) return fault(`need ${need} is twice on the ballot`)
      seen.add(need)
    }
  }
  return { ranking: r, times: n }
}

function parseObject(line: string): Record<string, unknown> | LineFault {
  if (line.trim() === '') return fault('the line is empty')
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return fault('the line is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fault('the line is not a JSON object, {…}')
  const doubled = doubledKey(line)
  return doubled === null ? { ...value } : fault(`"${doubled}" is twice in the line`)
}

/** A key that is twice in the outermost object: JSON readers differ on which one counts. Takes text that is JSON. */
function doubledKey(json: string): string | null {
  const seen = new Set<string>()
  const colon = /\s*:/y
  let depth = 0
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at]
    if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') depth -= 1
    if (sign !== '"') continue
    const start = at
    for (at += 1; json[at] !== '"'; at += 1) if (json[at] === '\\') at += 1
    colon.lastIndex = at + 1
    if (depth !== 1 || !colon.test(json)) continue
    const key = JSON.parse(json.slice(start, at + 1)) as string
    if (seen.has(key)) return key
    seen.add(key)
  }
  return null
}

function isPositive(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0
}

/** A value as it was written, cut short. */
function show(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function fault(words: string): LineFault {
  return new LineFault(words)
}
