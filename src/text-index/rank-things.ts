import type { Match } from './find-matches.ts'
import type { Found } from './list-found.ts'

const depth = 60
const weights = { all: 1, own: 1, near: Number(process.env.NW??1), some: 1 }

type Lists = Record<keyof typeof weights, Found[]>

/** The things of several searches in one order: what has all the words before what has some. */
export function rankThings(lists: Lists): Match[] {
  const scores = new Map<number, number>()
  for (const [name, found] of Object.entries(lists) as [keyof typeof weights, Found[]][])
    found.forEach(({ thingId }, at) => {
      scores.set(thingId, (scores.get(thingId) ?? 0) + weights[name] / (depth + at + 1))
    })
  const hasAll = new Set(lists.all.map(found => found.thingId))
  const once = new Map([...lists.some, ...lists.all].map(found => [found.thingId, found]))
  return [...once.values()]
    .sort(
      (one, other) =>
        Number(hasAll.has(other.thingId)) - Number(hasAll.has(one.thingId)) ||
        (scores.get(other.thingId) ?? 0) - (scores.get(one.thingId) ?? 0),
    )
    .map(({ thingId: _, score: __, ...match }) => match)
}
