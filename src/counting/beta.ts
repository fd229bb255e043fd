/**
 * The regularised incomplete beta function I_x(a, b) for positive integers a, b: the chance that of a + b − 1 trials with
 * chance x at least a succeed. To about eleven digits. Continued fraction by Lentz's method (Press et al., Numerical
 * Recipes, 6.4).
 */
export function incompleteBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  // The fraction converges fast only below the mean; above it the other tail is taken.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(b, a, 1 - x)
  const logBinomial = logFactorial(a + b - 1) - logFactorial(a) - logFactorial(b - 1)
  return Math.exp(logBinomial + a * Math.log(x) + b * Math.log1p(-x)) * continuedFraction(a, b, x)
}

function continuedFraction(a: number, b: number, x: number): number {
  const away = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value)
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    let change = 1
    for (const term of [even, odd]) {
      d = 1 / away(1 + term * d)
      c = away(1 + term / c)
      change = c * d
      value *= change
    }
    if (Math.abs(change - 1) < 1e-15) break
  }
  return value
}

/** ln n!: summed while small, then by Stirling's series. */
function logFactorial(n: number): number {
  if (n < 20) {
    let product = 1
    for (let factor = 2; factor <= n; factor += 1) product *= factor
    return Math.log(product)
  }
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5) - 1 / (1680 * n ** 7)
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + series
}
