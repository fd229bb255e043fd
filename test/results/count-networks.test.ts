import { expect, test } from 'vitest'
import { countNetworkPriority } from '../../src/results/count-networks.ts'
import { countRankings } from '../../src/results/count-rankings.ts'
import { digest, ranked } from './results-support.ts'

const needs = [1, 2, 3]
const voice = (ballots: Record<string, string>, neighbours: Record<string, string[]> | null = null) =>
  countNetworkPriority({
    ...{ needs, neighbours, seed: digest },
    ballots: Object.entries(ballots).map(([network, ranking]) => ({ network, ranking: ranked(ranking) })),
  })

test('each network has one ballot', () => {
  const { without, neighbourhoods, ...count } = voice({ a: '1 2 3', b: '1 3', c: '' })
  expect(count).toEqual(
    countRankings(
      needs,
      [ranked('1 2 3'), ranked('1 3'), []].map(ranking => ({ ranking })),
      digest,
    ),
  )
  expect(count).toMatchObject({ ballots: 2, blank: 1 })
  expect(neighbourhoods).toBeNull()
})

test('the order is counted again without each network that voted, and the largest change of place is told', () => {
  const { order, without } = voice({ c: '3 1 2', a: '1 2 3', b: '1 2 3', d: '' })
  expect(order).toEqual([[1], [2], [3]])
  expect(without.map(({ network }) => network)).toEqual(['a', 'b', 'c'])
  expect(without[0]).toEqual({
    network: 'a',
    order: [[1, 3], [2]],
    sameTopThree: true,
    sameTopFive: true,
    mostMoved: { need: 3, from: 3, to: 1 },
  })
  expect(without[2]).toMatchObject({ network: 'c', order: [[1], [2], [3]], mostMoved: null })
})

test('a network that alone voted is not left out, since nothing would be left', () => {
  expect(voice({ a: '1 2 3', b: '' }).without).toEqual([])
  expect(voice({ a: '1 2 3' }).order).toEqual([[1], [2], [3]])
})

test('with blank ballots alone, and with none, there is no order and nothing to leave out', () => {
  expect(voice({ a: '', b: '' })).toMatchObject({ ballots: 0, blank: 2, order: [needs], without: [] })
  expect(voice({})).toMatchObject({ ballots: 0, blank: 0, order: [needs], without: [], agreement: null })
})

test('each network sees the order of itself and its neighbours, whether it voted or not', () => {
  const neighbours = { a: ['b'], b: ['a', 'c'], c: ['b'], d: [], e: ['d'] }
  const { neighbourhoods, order } = voice({ a: '1 2 3', b: '2 1 3', c: '2 3 1', d: '3 2 1' }, neighbours)
  expect(order[0]).toEqual([2])
  expect(Object.keys(neighbourhoods ?? {})).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(neighbourhoods?.a).toMatchObject({ networks: ['a', 'b'], count: { ballots: 2, order: [[1, 2], [3]] } })
  expect(neighbourhoods?.b).toMatchObject({ networks: ['a', 'b', 'c'], count: { ballots: 3, order: [[2], [1], [3]] } })
  expect(neighbourhoods?.d).toMatchObject({ networks: ['d'], count: { ballots: 1, order: [[3], [2], [1]] } })
  expect(neighbourhoods?.e).toMatchObject({ networks: ['d', 'e'], count: { ballots: 1 } })
})

test('the order in which networks voted changes nothing', () => {
  const neighbours = { a: ['b'], b: ['a'], c: [] }
  expect(voice({ c: '3', b: '2 1', a: '1=2' }, neighbours)).toEqual(voice({ a: '1=2', b: '2 1', c: '3' }, neighbours))
})
