import { expect, test } from 'vitest'
import { seededRandom, seedOf, splitmix64, xoshiro128 } from '../../src/counting/random.ts'

test('the generators give the numbers their authors’ code gives', () => {
  // Reference outputs as in the tests of rand_xoshiro (Rust), and of splitmix64 on Rosetta Code.
  const random = xoshiro128([1, 2, 3, 4])
  expect(Array.from({ length: 4 }, random.next)).toEqual([11520, 0, 5927040, 70819200])
  expect(splitmix64(1234567n, 3)).toEqual([6457827717110365317n, 3203168211198807973n, 9817491932198370423n])
})

test('a seed is the first 64 bits of a digest and always gives the same numbers', () => {
  const seed = seedOf('00000000000000ff1234567890abcdef1234567890abcdef1234567890abcdef')
  expect(seed).toBe(255n)
  const draw = (from: bigint) => Array.from({ length: 20 }, seededRandom(from).next)
  expect(draw(seed)).toEqual(draw(255n))
  expect(draw(seed)).not.toEqual(draw(256n))
})

test('numbers below a bound are all drawn, about equally often', () => {
  const random = seededRandom(1n)
  // A bound that does not divide 2³²: were the rest not drawn again, the lowest third would come in half of the draws.
  let lowest = 0
  for (let draw = 0; draw < 10_000; draw += 1) lowest += random.below(3 * 2 ** 30) < 2 ** 30 ? 1 : 0
  expect(Math.abs(lowest - 3333)).toBeLessThan(200)
  const counts = new Array(5).fill(0)
  for (let draw = 0; draw < 10_000; draw += 1) counts[random.below(5)] += 1
  expect(counts).toHaveLength(5)
  for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200)
})
