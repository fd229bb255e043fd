import { expect, test } from 'vitest'
import { ballotOrder } from '../../src/rounds/ballot-order.ts'
import { voterKeys } from '../../src/rounds/voter-keys.ts'

const needs = Array.from({ length: 15 }, (_, at) => at + 1)

test('a voter meets the needs in one order, another voter in another', async () => {
  const key = await voterKeys('secret')
  const [aino, arttu] = [await key('aino'), await key('arttu')]
  expect(ballotOrder(needs, aino)).toEqual(ballotOrder(needs, aino))
  expect(ballotOrder(needs, aino)).not.toEqual(ballotOrder(needs, arttu))
  expect([...ballotOrder(needs, aino)].sort((a, b) => a - b)).toEqual(needs)
})

test('no need stands first much more often than another', async () => {
  const key = await voterKeys('another secret')
  const firsts = new Map<number, number>()
  for (let voter = 0; voter < 1500; voter++) {
    const [first = 0] = ballotOrder(needs, await key(`voter ${voter}`))
    firsts.set(first, (firsts.get(first) ?? 0) + 1)
  }
  expect(firsts.size).toBe(15)
  for (const count of firsts.values()) {
    expect(count).toBeGreaterThan(60)
    expect(count).toBeLessThan(145)
  }
})

test('a key is HMAC-SHA-256 and says nothing without the secret', async () => {
  // RFC 4231, test case 2.
  expect(await (await voterKeys('Jefe'))('what do ya want for nothing?')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
  expect(await (await voterKeys('one'))('aino')).not.toBe(await (await voterKeys('two'))('aino'))
})
