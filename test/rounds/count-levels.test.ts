import { describe, expect, test } from 'vitest'
import {
  countLevels,
  isBlank,
  type LevelBallot,
  type LevelChoice,
  rankWithinLevels,
} from '../../src/rounds/count-levels.ts'

function ballotsOf(need: number, counts: Partial<Record<LevelChoice, number>>): LevelBallot[] {
  return Object.entries(counts).flatMap(([choice, n]) =>
    Array.from({ length: n }, () => ({ [need]: choice as LevelChoice })),
  )
}

function countOf(counts: Partial<Record<LevelChoice, number>>) {
  const [count] = countLevels([7], ballotsOf(7, counts))
  if (!count) throw new Error('no count')
  return count
}

describe('counting a need', () => {
  test('each choice, those who cannot say and those who left it out are counted apart', () => {
    const ballots = [...ballotsOf(1, { own: 2, near: 1, all: 4, none: 3 }), ...ballotsOf(2, { own: 5 })]
    expect(countLevels([1, 2, 3], ballots)).toMatchObject([
      { need: 1, own: 2, near: 1, all: 4, none: 3, unanswered: 5, opinions: 7, level: 'all', split: false },
      { need: 2, own: 5, near: 0, all: 0, none: 0, unanswered: 10, opinions: 5, level: 'own', split: false },
      { need: 3, opinions: 0, unanswered: 15, level: null, split: false, shares: null, intervals: null },
    ])
  })

  test('the shares are of those with an opinion', () => {
    const { shares } = countOf({ own: 1, near: 1, all: 2, none: 96 })
    expect(shares).toEqual({ own: 0.25, near: 0.25, all: 0.5 })
  })

  test('only "cannot say" gives no level', () => {
    expect(countOf({ none: 4 })).toMatchObject({ level: null, split: false, shares: null, intervals: null })
  })

  test('no ballots give no level', () => {
    expect(countLevels([1], [])).toMatchObject([{ need: 1, opinions: 0, unanswered: 0, level: null }])
  })
})

describe('the level of a need', () => {
  test.each([
    [{ own: 51, near: 49 }, 'own', false],
    [{ near: 51, all: 49 }, 'near', false],
    [{ own: 49, all: 51 }, 'all', false],
    [{ own: 1 }, 'own', false],
    [{ own: 50, all: 50 }, 'own', true],
    [{ own: 50, near: 50 }, 'own', true],
    [{ near: 50, all: 50 }, 'near', true],
    [{ own: 40, near: 20, all: 40 }, 'near', true],
    [{ own: 45, near: 5, all: 50 }, 'near', true],
    [{ own: 44, near: 5, all: 50 }, 'all', false],
    [{ own: 1, near: 1, all: 1 }, 'near', true],
    [{ own: 2, near: 1, all: 2 }, 'near', true],
    [{ own: 34, near: 33, all: 33, none: 500 }, 'near', true],
  ] as const)('of %j is %s, split %s', (counts, level, split) => {
    expect(countOf(counts)).toMatchObject({ level, split })
  })

  test('is what a list of all opinions in order has in its lower middle, unless a majority says otherwise', () => {
    for (let own = 0; own <= 8; own++) {
      for (let near = 0; near <= 8; near++) {
        for (let all = own + near === 0 ? 1 : 0; all <= 8; all++) {
          const line = [...Array(own).fill('own'), ...Array(near).fill('near'), ...Array(all).fill('all')]
          const most = Math.max(own, near, all)
          const split = most * 2 <= line.length
          const level = split
            ? line[Math.ceil(line.length / 2) - 1]
            : most === own
              ? 'own'
              : most === near
                ? 'near'
                : 'all'
          expect(countOf({ own, near, all })).toMatchObject({ level, split })
        }
      }
    }
  })
})

describe('ranking within a level', () => {
  test('equal shares share a place, whatever the numbers behind them', () => {
    const ballots = [
      ...ballotsOf(5, { all: 9, own: 1 }),
      ...ballotsOf(4, { all: 2, own: 1 }),
      ...ballotsOf(3, { all: 4, near: 2 }),
      ...ballotsOf(9, { all: 3, near: 2 }),
      ...ballotsOf(1, { own: 3 }),
      ...ballotsOf(2, { none: 3 }),
    ]
    expect(rankWithinLevels(countLevels([9, 5, 4, 3, 2, 1], ballots))).toEqual({
      own: [{ need: 1, place: 1, share: 1 }],
      near: [],
      all: [
        { need: 5, place: 1, share: 0.9 },
        { need: 3, place: 2, share: 2 / 3 },
        { need: 4, place: 2, share: 2 / 3 },
        { need: 9, place: 4, share: 0.6 },
      ],
    })
  })
})

test('a ballot without answers is blank, one that cannot say is not', () => {
  expect(isBlank({})).toBe(true)
  expect(isBlank({ 3: 'none' })).toBe(false)
})
