import { type ExportHeader, LineFault, parseBallot, parseHeader } from './export-line.ts'
import { addBallot, emptyProfile, type Profile } from './profile.ts'
import { ascending, type Ranking } from './ranking.ts'

/** A line that cannot be counted: its number, from 1, and what is wrong with it in plain words. */
export type ExportFault = { line: number; fault: string }

/** What an export counts up to. */
export type ReadExport = { header: ExportHeader; profile: Profile }

/**
 * The canonical export: JSON Lines, first the round, then a ballot a line, alike ones repeated. The header's needs, all
 * keys and the needs inside a group are sorted, the ballots' lines too, by their bytes in UTF-8: the same ballots give
 * the same bytes. `extra`: what else a ballot's line says (the network, for the network voice); never for secret ballots.
 */
export function writeExport(
  header: ExportHeader,
  ballots: Iterable<{ ranking: Ranking; extra?: Readonly<Record<string, unknown>> }>,
): string {
  const lines: string[] = []
  for (const { ranking, extra } of ballots)
    lines.push(canonicalJson({ ...extra, r: ranking.map(group => [...group].sort(ascending)) }))
  const first = canonicalJson({ ...header, needs: [...header.needs].sort(ascending) })
  return [first, ...lines.sort(compareBytes)].map(line => `${line}\n`).join('')
}

/** Counts the lines of an export, one after another, without keeping them. */
export class ExportReader {
  #line = 0
  #needs = new Set<number>()
  #read: ReadExport | null = null

  /** Counts the next line, given without its line break. Returns what is wrong with it, or null. Ends at a fault. */
  take(line: string): ExportFault | null {
    this.#line += 1
    const fault = this.#read ? this.#takeBallot(line, this.#read.profile) : this.#takeHeader(line)
    return fault && { line: this.#line, fault: fault.fault }
  }

  /** What was counted, after the last line. */
  finish(): ReadExport | ExportFault {
    return this.#read ?? { line: 1, fault: 'the file is empty' }
  }

  #takeHeader(line: string): LineFault | null {
    const header = parseHeader(line)
    if (header instanceof LineFault) return header
    this.#needs = new Set(header.needs)
    this.#read = { header, profile: emptyProfile(header.needs, header.unranked) }
    return null
  }

  #takeBallot(line: string, profile: Profile): LineFault | null {
    const ballot = parseBallot(line, this.#needs)
    if (ballot instanceof LineFault) return ballot
    // All sums stay whole numbers that a JavaScript number holds exactly.
    const most = Math.floor(Number.MAX_SAFE_INTEGER / this.#needs.size ** 2)
    if (profile.ballots + profile.blank + ballot.times > most)
      return new LineFault(`with "n" the ballots become more than ${most}, the most that can be counted`)
    addBallot(profile, ballot.ranking, ballot.times)
    return null
  }
}

/** Counts an export given as lines without line breaks. Returns the first fault instead where there is one. */
export function readExport(lines: Iterable<string>): ReadExport | ExportFault {
  const reader = new ExportReader()
  for (const line of lines) {
    const fault = reader.take(line)
    if (fault) return fault
  }
  return reader.finish()
}

/** JSON without spaces, the keys of every object sorted. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  const members = entries
    .sort(([a], [b]) => compareBytes(a, b))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`)
  return `{${members.join(',')}}`
}

/** The order of two texts by their bytes in UTF-8: that of their characters' numbers, not of UTF-16's units. */
function compareBytes(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  // Inside a pair of units the character began one earlier.
  if (at > 0 && /[\uD800-\uDBFF]/.test(a[at - 1] as string)) at -= 1
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1)
}
