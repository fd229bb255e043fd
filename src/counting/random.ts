/** Named in every export, so that anybody can draw the same numbers. */
export const generator = 'xoshiro128** seeded by splitmix64'

export type Random = {
  /** The next 32 random bits, as a number from 0. */
  next: () => number
  /** A whole number from 0 to `bound` − 1, each equally likely. `bound` is at most 2³². */
  below: (bound: number) => number
}

/** The seed of a round: the first 64 bits of the SHA-256 of its canonical export, given in hexadecimal. */
export function seedOf(digest: string): bigint {
  return BigInt(`0x${digest.slice(0, 16)}`)
}

/**
 * A generator of random numbers from 64 bits: xoshiro128** 1.1 (Blackman and Vigna 2018, prng.di.unimi.it), its state two
 * outputs of splitmix64, the low half of each first.
 */
export function seededRandom(seed: bigint): Random {
  const words = splitmix64(seed, 2).flatMap(word => [Number(word & 0xffffffffn), Number(word >> 32n)])
  return xoshiro128(words as [number, number, number, number])
}

/** The first outputs of splitmix64 (Steele, Lea and Flood 2014; Vigna's version). */
export function splitmix64(seed: bigint, count: number): bigint[] {
  return Array.from({ length: count }, (_, at) => {
    let z = BigInt.asUintN(64, seed + 0x9e3779b97f4a7c15n * BigInt(at + 1))
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n)
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn)
    return z ^ (z >> 31n)
  })
}

/** xoshiro128** from its state of four words, not all 0. */
export function xoshiro128([a, b, c, d]: readonly [number, number, number, number]): Random {
  const next = () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result
  }
  const below = (bound: number) => {
    // The uneven rest at the top of the 32 bits is drawn again.
    const limit = 2 ** 32 - (2 ** 32 % bound)
    let drawn = next()
    while (drawn >= limit) drawn = next()
    return drawn % bound
  }
  return { next, below }
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}
