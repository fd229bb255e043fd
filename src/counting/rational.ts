/** The fraction as the nearest JavaScript number. Only for figures that are shown: orders compare fractions exactly. */
export function ratio(numerator: bigint, denominator: bigint): number {
  if (isSafe(numerator) && isSafe(denominator)) return Number(numerator) / Number(denominator)
  if (numerator < 0n) return -ratio(-numerator, denominator)
  const shift = Math.max(0, 72 - bits(numerator) + bits(denominator))
  const shifted = numerator << BigInt(shift)
  // What the division leaves over decides only a rounding that would otherwise be exactly half way.
  const rest = shifted % denominator === 0n ? 0n : 1n
  return Number((shifted / denominator) | rest) / 2 ** shift
}

/** The least common multiple of positive integers; 1 of none. */
export function leastCommonMultiple(numbers: readonly bigint[]): bigint {
  return numbers.reduce((multiple, each) => (multiple / greatestCommonDivisor(multiple, each)) * each, 1n)
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}

function isSafe(value: bigint): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER
}

function bits(value: bigint): number {
  return value.toString(16).length * 4
}
