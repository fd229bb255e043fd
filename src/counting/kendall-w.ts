import type { AnyProfile } from './profile.ts'
import { ratio } from './rational.ts'
import { exactProfile } from './sum-profiles.ts'

/**
 * Kendall's coefficient of concordance with correction for ties (Kendall and Babington Smith 1939; Kendall 1948, Rank
 * Correlation Methods): W = (12ΣR² − 3m²n(n+1)²) / (m²n(n²−1) − mΣT), with m ballots, n needs, R the sum of a need's
 * ranks (shared places at their middle, unranked one shared place) and T = Σ(t³−t) over the ties of a ballot. From 0 to
 * 1. Null where undefined: no ballot, one need, only all-tied ballots; and where unranked needs are ignored.
 */
export function kendallW(profile: AnyProfile): number | null {
  if (profile.unranked === 'ignore') return null
  const { above, tied, tieSizes, ballots: m } = exactProfile(profile)
  const n = BigInt(profile.needs.length)
  // 2R of each need: twice, so that it is a whole number.
  const doubled = above.map((_, i) =>
    above.reduce((sum, row, j) => sum + 2n * (row[i] as bigint) + (tied[j]?.[i] as bigint), 2n * m),
  )
  const squares = doubled.reduce((sum, each) => sum + each * each, 0n)
  const ties = tieSizes.reduce((sum, count, size) => sum + count * (BigInt(size) ** 3n - BigInt(size)), 0n)
  const denominator = m * m * n * (n * n - 1n) - m * ties
  return denominator === 0n ? null : ratio(3n * squares - 3n * m * m * n * (n + 1n) ** 2n, denominator)
}
