import { expect, test } from 'vitest'
import type { NetworkPriority, RankedNeed } from '../../src/results/priority-result.ts'
import { voteOrder } from '../../src/reviews/vote-order.ts'
import { countLevels, type LevelBallot } from '../../src/rounds/count-levels.ts'
import type { RoundResult } from '../../src/rounds/round-result.ts'

const turnout = { people: 1, eligible: 2, networks: 3, networkCount: 4, quorumPercent: 30, met: true }
const hidden = { needs: null, priority: null, timing: null } as const

function levelResult(needs: number[], ballots: LevelBallot[]): RoundResult {
  const network = { turnout, needs: countLevels(needs, ballots), priority: null, timing: null }
  return { network, personal: hidden }
}

const told = (result: RoundResult, needs: number[]) =>
  voteOrder(needs, result).map(({ need, place, shared }) => `${place ?? '–'}${shared ? '=' : ''} need ${need}`)

test('of levels the widest come first, inside a level the best supported, and what nobody took a stand on last', () => {
  const result = levelResult(
    [1, 2, 3, 4, 5],
    [
      { 1: 'own', 2: 'all', 3: 'near', 4: 'all' },
      { 1: 'own', 2: 'all', 3: 'near', 4: 'all' },
      { 1: 'own', 2: 'near', 3: 'near', 4: 'all' },
    ],
  )
  expect(told(result, [1, 2, 3, 4, 5])).toEqual(['1 need 4', '2 need 2', '3 need 3', '4 need 1', '– need 5'])
})

test('needs equally supported on a level share a place', () => {
  expect(told(levelResult([1, 2, 3], [{ 1: 'all', 2: 'all', 3: 'own' }]), [1, 2, 3])).toEqual([
    ...['1= need 1', '1= need 2', '3 need 3'],
  ])
})

test('where an order was asked the places of the networks’ voice hold, whatever the levels were', () => {
  const ranked = [
    { need: 2, place: 1, shared: false, wins: 1 },
    { need: 1, place: 2, shared: false, wins: 0 },
  ] as RankedNeed[]
  const result = levelResult([1, 2], [{ 1: 'all', 2: 'own' }])
  const asked = { ...result, network: { ...result.network, priority: { ranked } as NetworkPriority } }
  expect(voteOrder([1, 2], asked)).toMatchObject([
    { need: 2, place: 1, wins: 1, of: 1, level: 'own', people: null },
    { need: 1, place: 2, wins: 0, of: 1, level: 'all', people: null },
  ])
})

test('a vote on timing alone gives no order', () => {
  const result: RoundResult = { network: { turnout, needs: [], priority: null, timing: [] }, personal: hidden }
  expect(told(result, [3, 1])).toEqual(['– need 3', '– need 1'])
})
