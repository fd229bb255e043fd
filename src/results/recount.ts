import { type ExportFault, readExport } from '../counting/export.ts'
import type { ExportHeader } from '../counting/export-line.ts'
import { countOrder, type OrderCount } from './count-order.ts'
import type { PriorityCount } from './priority-result.ts'

export type Recounted = { header: ExportHeader; count: OrderCount }

/** Counts a canonical export of rankings again, from its text alone. Returns the first fault where there is one. */
export function recount(exportText: string): Recounted | ExportFault {
  const lines = exportText.replace(/\n$/, '').split('\n')
  const read = readExport(lines)
  if ('fault' in read) return read
  const ignoring = readExport([JSON.stringify({ ...read.header, unranked: 'ignore' }), ...lines.slice(1)])
  if ('fault' in ignoring) return ignoring
  return { header: read.header, count: countOrder(read.profile, ignoring.profile) }
}

/** The names of the figures in which a published count is not what its export counts up to; none when all agree. */
export function listDifferences(published: PriorityCount, { count }: Recounted): string[] {
  const ranked = published.ranked.map(({ interval, topThree, topFive, ...need }) => need)
  const told: Record<string, unknown> = { ...published, ranked }
  return Object.entries(count)
    .filter(([figure, value]) => canonical(told[figure]) !== canonical(value))
    .map(([figure]) => figure)
}

/** As text with sorted keys: a count that was stored and read again is the same. */
function canonical(value: unknown): string {
  const inOrder = (_: string, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each
  return JSON.stringify(value, inOrder) ?? ''
}
