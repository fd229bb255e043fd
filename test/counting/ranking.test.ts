import { expect, test } from 'vitest'
import { isBlankForm, normalise, restrict } from '../../src/counting/ranking.ts'

test('numbers on a ballot mean only their order: ties share a group and gaps close', () => {
  const choices = new Map([
    [12, 7],
    [3, 1],
    [9, 3],
    [4, 3],
  ])
  expect(normalise(choices)).toEqual([[3], [4, 9], [12]])
  expect(normalise(new Map())).toEqual([])
})

test('the form takes a ballot without numbers, or with one number for all needs, as blank', () => {
  expect(isBlankForm([], [1, 2])).toBe(true)
  expect(isBlankForm([[1, 2]], [1, 2])).toBe(true)
  expect(isBlankForm([[1]], [1, 2])).toBe(false)
  expect(isBlankForm([[1], [2]], [1, 2])).toBe(false)
})

test('a ballot over fewer needs keeps their order, and is blank when it ranked none of them', () => {
  expect(restrict([[1], [2, 3], [4]], [4, 3])).toEqual([[3], [4]])
  expect(restrict([[1], [2]], [5])).toEqual([])
})
