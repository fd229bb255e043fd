/**
 * A prime that is greater than every minor of the matrices solved here (see `isExact`), and small enough for products of
 * two remainders to be exact in a JavaScript number.
 */
export const prime = 67_108_859

/** A row of the reduced matrix: the column in which it alone has a number, and its numbers. */
export type SpanRow = { pivot: number; row: Float64Array }

/**
 * The row space of a matrix of 0 and 1 in reduced form, modulo the prime; pivots are taken from the first columns on.
 * `marks`: for each column the rows that have a 1 in it.
 */
export function spanOfGroups(marks: ReadonlyArray<readonly number[]>, height: number): SpanRow[] {
  const rows = Array.from({ length: height }, () => new Float64Array(marks.length))
  for (const [column, marked] of marks.entries()) for (const at of marked) (rows[at] as Float64Array)[column] = 1
  const found: SpanRow[] = []
  for (let column = 0; column < marks.length && rows.length > 0; column += 1) {
    const at = rows.findIndex(row => row[column] !== 0)
    if (at < 0) continue
    const [row] = rows.splice(at, 1) as [Float64Array]
    scale(row, column)
    for (const other of rows) cancel(other, row, column)
    for (const other of found) cancel(other.row, row, column)
    found.push({ pivot: column, row })
  }
  return found
}

/** The same space with another pivot for one row: a column in which that row has a number. */
export function exchangePivot(rows: readonly SpanRow[], at: number, column: number): SpanRow[] {
  const changed = Float64Array.from((rows[at] as SpanRow).row)
  scale(changed, column)
  return rows.map(({ pivot, row }, other) => {
    if (other === at) return { pivot: column, row: changed }
    if (row[column] === 0) return { pivot, row }
    const copy = Float64Array.from(row)
    cancel(copy, changed, column)
    return { pivot, row: copy }
  })
}

/**
 * Whether ranks modulo the prime are those over the real numbers, for the groups of up to three partitions. Two
 * partitions are a bipartite graph, all whose minors are 0, 1 or −1. By Laplace's rule along the s − 1 independent rows
 * of the smallest partition a minor of r rows is a sum of such minors, one for each choice of one column for each of the
 * s − 1 rows: at most (r / (s − 1)) to the power s − 1. While that is less than the prime, the prime divides no minor.
 */
export function isExact(partitions: readonly number[]): boolean {
  if (partitions.length < 3) return true
  if (partitions.length > 3) return false
  const rank = partitions.reduce((sum, groups) => sum + groups, 0) - 2
  const most = Math.max(1, Math.min(Math.min(...partitions) - 1, rank / Math.E))
  return (rank / most) ** most < prime
}

/** Whether a : b is c : d. */
export function sameRatio(a: number, b: number, c: number, d: number): boolean {
  return times(a, d) === times(b, c)
}

/** Makes the number in a column 1. */
function scale(row: Float64Array, column: number): void {
  const factor = inverse(row[column] as number)
  if (factor !== 1) for (const [at, value] of row.entries()) if (value !== 0) row[at] = times(value, factor)
}

/** Makes the number in a column 0 by taking away a multiple of a row that has 1 there. */
function cancel(row: Float64Array, by: Float64Array, column: number): void {
  const factor = row[column] as number
  if (factor === 0) return
  for (let at = 0; at < row.length; at += 1) {
    const value = by[at] as number
    if (value === 0) continue
    const left = (row[at] as number) - times(value, factor)
    row[at] = left < 0 ? left + prime : left
  }
}

function times(a: number, b: number): number {
  const product = a * b
  const left = product - Math.floor(product / prime) * prime
  return left < 0 ? left + prime : left >= prime ? left - prime : left
}

/** By Fermat's little theorem. */
function inverse(value: number): number {
  let result = 1
  for (let exponent = prime - 2, power = value; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = times(result, power)
    power = times(power, power)
  }
  return result
}
