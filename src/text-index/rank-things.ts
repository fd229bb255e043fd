import type { Match } from './find-matches.ts'
import type { Found } from './list-found.ts'

/** Reciprocal rank: how much less a place further down is worth. */
const depth = 60
const nearWeight = 2
/** Who writes the name of a network looks for it. */
const namedWeight = 2
/** How many of the first are moved by how new they are and whether they are solved. */
const mostMoved = 60
/** A small preference: the newest gain 4 %, what is a year older half of that; what is solved 2 %. */
const freshness = 0.04
const solved = 0.02
const yearMs = 365 * 86_400_000

/**
 * What was found in one order. What has all the words comes before what has `some`; among it counts the place in `all`, in
 * `own`, the words themselves without what means the same, and in `near`, the words near each other; each a list of things,
 * best first. Then, among the first, a mild factor for what is newer and what is solved; nothing when all are alike.
 * A network `named` by the words comes before, one that only is where they are after what somebody wrote about them.
 */
export function rankThings(lists: {
  all: Found[]
  own: number[]
  near: number[]
  named: number[]
  some: Found[]
}): Match[] {
  const scores = new Map<number, number>()
  const add = (ids: number[], weight: number) => {
    for (const [at, id] of ids.entries()) scores.set(id, (scores.get(id) ?? 0) + weight / (depth + at + 1))
  }
  const all = lists.all.map(found => found.thingId)
  const hasAll = new Set(all)
  add(all, 1)
  add(lists.own, 1)
  add(lists.near, nearWeight)
  add(lists.named, namedWeight)
  const order = (things: Found[]) => inOrder(things, thing => scores.get(thing.thingId) ?? 0)
  const named = new Set(lists.named)
  const isMeant = (found: Found) => !isPlace(found) || named.has(found.thingId)
  const first = order(lists.all.filter(isMeant))
  const places = order(lists.all.filter(found => !isMeant(found)))
  const moved = first.slice(0, mostMoved)
  const factor = factorOf(moved)
  const best = inOrder(moved, thing => (scores.get(thing.thingId) ?? 0) * factor(thing))
  const others = new Map(lists.some.filter(found => !hasAll.has(found.thingId)).map(found => [found.thingId, found]))
  const things = [...best, ...first.slice(mostMoved), ...places, ...others.values()]
  return things.map(({ thingId: _, ...match }) => match)
}

export function isPlace({ kind }: Found): boolean {
  return kind === 'network'
}

function inOrder(things: Found[], scoreOf: (thing: Found) => number): Found[] {
  const scored = things.map(thing => ({ thing, score: scoreOf(thing) }))
  return scored.sort((one, other) => other.score - one.score).map(each => each.thing)
}

function factorOf(things: Found[]): (thing: Found) => number {
  const newest = Math.max(...things.map(thing => thing.freshAt ?? 0))
  // What has no date, such as a need, is as one a year old.
  const age = ({ freshAt }: Found) => (freshAt === null ? 1 : (newest - freshAt) / yearMs)
  return thing => 1 + freshness * 0.5 ** age(thing) + (thing.solved ? solved : 0)
}
