import type { Measured } from './measure.ts'
import type { Visit } from './visits.ts'

export type Row = {
  name: string
  bytes: number
  service: Measured
  bare: Measured
  fixed?: Measured
  packed?: Measured
}

export type Report = {
  rows: Row[]
  /** Speeds at several sizes, and the first answer of a fresh process in milliseconds. */
  scales: { name: string; firsts: Record<string, number>; speeds: Record<string, Measured> }[]
  visits: Visit[] | null
  memory: { when: string; megabytes: number }[]
  startMs: number
}

/** The report as tables. */
export function reportText({ rows, scales, visits, memory, startMs }: Report): string {
  const [smallest = '1'] = Object.keys(scales[0]?.speeds ?? {})
  return [
    table(
      ['page', 'bytes', 'a second', 'p50 ms', 'p99 ms', 'bare', 'of bare', 'fixed', 'of fixed', 'compressed'],
      rows.map(({ name, bytes, service, bare, fixed, packed }) => [
        ...[
          name,
          bytes,
          whole(service.perSecond),
          service.p50.toFixed(1),
          service.p99.toFixed(1),
          whole(bare.perSecond),
        ],
        ...[share(service, bare), fixed ? whole(fixed.perSecond) : '', fixed ? share(service, fixed) : ''],
        packed ? whole(packed.perSecond) : '',
      ]),
    ),
    table(
      ['page', ...Object.keys(scales[0]?.speeds ?? {}).flatMap(scale => [`× ${scale}`, 'share', 'first ms'])],
      scales.map(({ name, speeds, firsts }) => [
        name,
        ...Object.entries(speeds).flatMap(([scale, speed]) => [
          ...[whole(speed.perSecond), share(speed, speeds[smallest] as Measured), whole(firsts[scale] ?? 0)],
        ]),
      ]),
    ),
    table(
      ['visit', 'first bytes', 'second bytes', 'page alone'],
      (visits ?? []).map(({ name, first, second, page }) => [name, first, second, page]),
    ),
    table(
      ['memory', 'MB'],
      memory.map(({ when, megabytes }) => [when, whole(megabytes)]),
    ),
    `first answer after a start: ${whole(startMs)} ms`,
  ].join('\n\n')
}

function share(part: Measured, of: Measured): string {
  return (part.perSecond / of.perSecond).toFixed(2)
}

function whole(number: number): string {
  return String(Math.round(number))
}

function table(head: string[], rows: (string | number)[][]): string {
  const all = [head, ...rows.map(row => row.map(String))]
  const widths = head.map((_, column) => Math.max(...all.map(row => row[column]?.length ?? 0)))
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return all.map(line).join('\n')
}
