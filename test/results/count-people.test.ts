import { describe, expect, test } from 'vitest'
import { countPersonalPriority, type PersonalRanking } from '../../src/results/count-people.ts'
import { meanStep } from '../../src/results/mean-step.ts'
import { seeded } from '../support/seeded.ts'
import { digest, dimensions, people, times, unevenElectorate } from './results-support.ts'

const needs = [1, 2, 3, 4, 5, 6, 7]
const count = (ballots: PersonalRanking[], smallestGroup = 5) =>
  countPersonalPriority({ needs, ballots, smallestGroup, seed: digest })

test('of fewer than five ballots that rank something nothing is told, however many are blank', () => {
  expect(count([])).toBeNull()
  expect(count(people(9, 'a', 'x', 'n', ''))).toBeNull()
  expect(count([...people(4, 'a', 'x', 'n'), ...people(9, 'a', 'x', 'n', '')])).toBeNull()
  expect(count(people(5, 'a', 'x', 'n'))).toMatchObject({ ballots: 5, order: [[1], [2], [3], [4, 5, 6, 7]] })
})

test('of one role, one employer and one network there are no groups, weights or recounts', () => {
  expect(count([...people(12, 'a', 'x', 'n'), ...people(2, 'b', 'y', 'm', '')])).toMatchObject({
    ballots: 12,
    blank: 2,
    equalWeight: { role: null, organisation: null, network: null },
    groups: { role: null, organisation: null, network: null },
    without: [],
    concentration: null,
    common: null,
  })
})

describe('a large and a small role', () => {
  const cast = [...people(90, 'worker', 'x', 'n', '1 2 3 4 5'), ...people(30, 'leader', 'x', 'n', '7 6 5 4 3')]
  const told = count(cast)

  test('the order is mostly the large one’s, and equal weight shows what the small one changes', () => {
    const divided = [
      ...people(210, 'worker', 'x', 'n', '1 2 3'),
      ...people(90, 'worker', 'x', 'n', '2 1 3'),
      ...people(100, 'leader', 'x', 'n', '2 1 3'),
    ]
    expect(count(divided)?.order.slice(0, 2)).toEqual([[1], [2]])
    expect(count(divided)?.equalWeight).toEqual({
      role: {
        order: [[2], [1], [3], [4, 5, 6, 7]],
        sameTopThree: true,
        sameTopFive: true,
        mostMoved: { need: 1, from: 1, to: 2 },
      },
      organisation: null,
      network: null,
    })
  })

  test('each is told with its order, mean ranks to one decimal and first five', () => {
    const [leader, worker] = told?.groups.role ?? []
    expect(leader).toMatchObject({ id: 'leader', members: ['leader'], ballots: 30 })
    expect(leader?.shown).toEqual({
      order: [[7], [6], [5], [4], [3], [1, 2]],
      meanRanks: { 1: 6.5, 2: 6.5, 3: 5, 4: 4, 5: 3, 6: 2, 7: 1 },
      kendallW: 1,
      topFive: [3, 4, 5, 6, 7],
    })
    expect(worker?.shown?.topFive).toEqual([1, 2, 3, 4, 5])
  })

  test('what both have among their first five is common to all', () => {
    expect(told?.common).toEqual([3, 4, 5])
  })
})

test('of a group of five to nine only its size is told, and with one role shown nothing is common', () => {
  const told = count([...people(900, 'worker', 'x', 'n'), ...people(9, 'leader', 'x', 'n')])
  expect(told?.groups.role).toMatchObject([
    { id: 'leader', ballots: 9, shown: null },
    { id: 'worker', ballots: 900, shown: { order: [[1], [2], [3], [4, 5, 6, 7]] } },
  ])
  expect(told?.common).toBeNull()
})

test('doubling the ballots of one network changes nothing when networks weigh the same', () => {
  const others = [...people(70, 'a', 'x', 'm', '2 1 3'), ...people(80, 'a', 'x', 'l', '3 1')]
  const weights = (n: number) => count([...others, ...people(n, 'a', 'x', 'n', '1 2')])?.equalWeight.network?.order
  expect(weights(60)).toBeDefined()
  expect(weights(120)).toEqual(weights(60))
  expect(weights(600)).toEqual(weights(60))
})

test('small networks are pooled: together they weigh as one', () => {
  const cast = [
    ...people(20, 'a', 'x', 'n', '1 2'),
    ...people(20, 'a', 'x', 'm', '1 2'),
    ...people(3, 'a', 'x', 'l', '2 1'),
    ...people(2, 'a', 'x', 'k', '2 1'),
  ]
  const told = count(cast)
  expect(told?.groups.network?.map(({ id, ballots }) => [id, ballots])).toEqual([
    ['m', 20],
    ['n', 20],
    ['other', 5],
  ])
  expect(told?.equalWeight.network?.order.slice(0, 2)).toEqual([[1], [2]])
})

test('the order is told without each published group of networks, unless fewer than ten ballots are left', () => {
  const told = count([...people(9, 'a', 'x', 'n', '1 2'), ...people(3000, 'a', 'x', 'm', '2 1')])
  expect(told?.without).toEqual([
    {
      id: 'n',
      members: ['n'],
      order: [[2], [1], [3, 4, 5, 6, 7]],
      sameTopThree: true,
      sameTopFive: true,
      mostMoved: null,
    },
  ])
})

test('mean ranks of a small group among few are not told, those of a larger one in steps that hide single ballots', () => {
  const means = (some: number, all: number) => {
    const cast = [...people(some, 'a', 'x', 'n', '1 2=3=4'), ...people(all - some, 'b', 'x', 'n')]
    return count(cast)?.groups.role?.find(group => group.id === 'a')?.shown?.meanRanks
  }
  expect(means(10, 20)).toBeUndefined()
  expect(means(20, 100)).toEqual({ 1: 1, 2: 3, 3: 3, 4: 3, 5: 6, 6: 6, 7: 6 })
  expect([10, 20, 30, 60].map(some => meanStep(15, some, 300))).toEqual([null, 0.2, 0.1, 0.1])
  expect([10, 20, 30, 50, 80, 90].map(some => meanStep(15, some, 100))).toEqual([null, 1, 0.5, 0.2, 0.5, null])
})

test('how the ballots spread over networks is told of published groups', () => {
  const told = count([
    ...people(20, 'a', 'x', 'n'),
    ...people(10, 'a', 'x', 'm'),
    ...people(6, 'a', 'x', 'l'),
    ...people(4, 'a', 'x', 'k'),
  ])
  expect(told?.concentration).toEqual({ largest: 0.5, effective: 1600 / 600 })
})

test('among few voters no order of a group is told, from which its ballots could be found in the file', () => {
  // With orders told, whoever tries all 1,144,066 sets of ten finds the one leader of the one network in seconds.
  const random = seeded(7)
  const fifteen = times(15, at => at + 1)
  const ranking = () => [...fifteen].sort(() => random() - 0.5).map(need => [need])
  const cells = [
    ...([['leader', 'a', 1] as const, ['leader', 'b', 9] as const] as const),
    ...([['worker', 'a', 9] as const, ['worker', 'b', 4] as const] as const),
  ]
  const cast = cells.flatMap(([role, network, some]) =>
    times(some, () => ({ role, network, organisation: 'x', ranking: ranking() })),
  )
  const told = countPersonalPriority({ needs: fifteen, ballots: cast, smallestGroup: 5, seed: digest })
  for (const dimension of dimensions) {
    expect(told?.equalWeight[dimension]).toBeNull()
    for (const { shown } of told?.groups[dimension] ?? []) expect(shown).toBeNull()
  }
  expect(told?.without).toEqual([])
})

describe('secrecy', () => {
  const random = seeded(93)
  const ranking = () => {
    const drawn = needs.map(need => ({ need, at: random() + need / 9 })).sort((a, b) => a.at - b.at)
    return drawn.slice(0, 3 + Math.floor(random() * 5)).map(({ need }) => [need])
  }
  const electorates = times(6, at =>
    unevenElectorate(random, at + 1).map(ballot => ({ ...ballot, ranking: ranking() })),
  )

  const counted = electorates.map(cast => count(cast))

  test('nothing tells apart networks, roles and employers that were merged', () => {
    let exchanged = 0
    for (const [at, cast] of electorates.entries()) {
      const told = counted[at]
      for (const dimension of dimensions) {
        const members = told?.groups[dimension]?.find(group => group.id === 'other')?.members ?? []
        const inside = cast.filter(ballot => members.includes(ballot[dimension]))
        const values = inside.map(ballot => ballot[dimension])
        if (!told || new Set(values).size < 2) continue
        exchanged += 1
        // Everybody in the merged group is given the attribute of the next.
        const moved = new Map(inside.map((ballot, at) => [ballot, values[(at + 1) % values.length] as string]))
        const other = cast.map(ballot => ({ ...ballot, [dimension]: moved.get(ballot) ?? ballot[dimension] }))
        expect(count(other)).toEqual(told)
      }
    }
    expect(exchanged).toBeGreaterThan(4)
  })

  test('every published group has five ballots or more, and an order only from ten on', () => {
    for (const told of counted)
      for (const dimension of dimensions)
        for (const { ballots, shown } of told?.groups[dimension] ?? []) {
          expect(ballots).toBeGreaterThanOrEqual(5)
          if (shown) expect(ballots).toBeGreaterThanOrEqual(10)
        }
  })

  test('the order in which ballots come changes nothing', () => {
    expect(count([...(electorates[0] ?? [])].reverse())).toEqual(counted[0])
  })
})
