import { expect, test } from 'vitest'
import { groupOrder } from '../../src/reviews/group-order.ts'

const voted = (...places: (number | null)[]) => places.map((place, at) => ({ need: at + 1, place }))
const told = (order: ReturnType<typeof groupOrder>) =>
  order.map(({ need, place, shared, moved }) => `${place}${shared ? '=' : ''} need ${need}${moved ? ' moved' : ''}`)

test('a need moved up or down takes its place, and the others close the gap in the order of the vote', () => {
  expect(told(groupOrder(voted(1, 2, 3, 4), new Map([[4, 2]])))).toEqual([
    ...['1 need 1', '2 need 4 moved', '3 need 2', '4 need 3'],
  ])
  expect(told(groupOrder(voted(1, 2, 3, 4), new Map([[1, 3]])))).toEqual([
    ...['1 need 2', '2 need 3', '3 need 1 moved', '4 need 4'],
  ])
})

test('needs given one place share it, and those that shared theirs in the vote still do', () => {
  const own = new Map([
    [3, 1],
    [4, 1],
  ])
  expect(told(groupOrder(voted(1, 1, 3, 4), own))).toEqual([
    ...['1= need 3 moved', '1= need 4 moved', '3= need 1', '3= need 2'],
  ])
})

test('a tie of the vote is cut by moving one of the needs in it', () => {
  expect(told(groupOrder(voted(1, 1, 3), new Map([[2, 1]])))).toEqual(['1 need 2 moved', '2 need 1', '3 need 3'])
})

test('every need has a place once, whatever places are asked for', () => {
  for (const places of [
    [3, 3, 3],
    [9, 9],
    [3, 2, 1],
    [1, 1, 1],
  ]) {
    const own = new Map(places.map((place, at) => [at + 1, place]))
    const needs = groupOrder(voted(1, 2, 3), own).map(each => each.need)
    expect([...needs].sort()).toEqual([1, 2, 3])
  }
})

test('where the vote gave no order only the places the group gave are its own', () => {
  expect(told(groupOrder(voted(null, null, null), new Map([[3, 1]])))).toEqual([
    ...['1 need 3 moved', '2= need 1', '2= need 2'],
  ])
})
