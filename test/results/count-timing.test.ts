import { expect, test } from 'vitest'
import type { TimingBallot } from '../../src/counting/timing.ts'
import { countPersonalTiming, countTiming } from '../../src/results/count-timing.ts'
import { times } from './results-support.ts'

const ballots = (n: number, ballot: TimingBallot) => times(n, () => ballot)

test('the share of "before" is of those with an opinion, and ballots that answer nothing do not count', () => {
  const cast = [
    ...ballots(30, { 1: 'before', 2: 'after' }),
    ...ballots(10, { 1: 'after' }),
    ...ballots(5, { 1: 'none' }),
    ...ballots(9, {}),
  ]
  const [first, second, third] = countTiming([1, 2, 3], cast)
  expect(first).toMatchObject({ need: 1, before: 30, after: 10, none: 5, unanswered: 0, share: 0.75, clear: true })
  expect(first?.interval?.low).toBeCloseTo(0.588, 3)
  expect(second).toMatchObject({ before: 0, after: 30, unanswered: 15, share: 0, clear: true })
  expect(third).toEqual({
    ...{ need: 3, before: 0, after: 0, none: 0, unanswered: 45, share: null, interval: null, clear: false },
  })
  expect(countTiming([1], [])).toMatchObject([{ unanswered: 0, share: null }])
})

test('of fewer than five people’s timing nothing is told', () => {
  expect(countPersonalTiming([1], [...ballots(4, { 1: 'before' }), ...ballots(9, {})], 5)).toBeNull()
  expect(countPersonalTiming([1], [], 5)).toBeNull()
})

test('of fewer than ten, nearly all of one mind, only that is told', () => {
  const nine = [...ballots(8, { 1: 'before', 2: 'after' }), ...ballots(1, { 2: 'before', 3: 'after' })]
  expect(countPersonalTiming([1, 2, 3], nine, 5)).toMatchObject([
    { need: 1, shown: 'counts', before: 8, unanswered: 1 },
    { need: 2, shown: 'counts', after: 8, before: 1 },
    { need: 3, shown: 'counts', after: 1, unanswered: 8 },
  ])
  expect(countPersonalTiming([1, 2], ballots(9, { 1: 'before' }), 5)).toEqual([
    { need: 1, shown: 'nearly_all', choice: 'before' },
    { need: 2, shown: 'nearly_all', choice: 'none' },
  ])
  expect(countPersonalTiming([1], ballots(10, { 1: 'before' }), 5)).toMatchObject([{ shown: 'counts', before: 10 }])
})
